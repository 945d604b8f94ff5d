/**
 * Shows the link to the language that the reader has chosen on another page, where this page opens: at its step, or
 * above all steps. A reader chooses a language by following its link. No page redirects. Inline and classic.
 */
const KEY = `${__ELEMENT__}-language`;

const { lang, dataset } = document.documentElement;

/** Shows the line before the browser has parsed it: a style sheet also applies to later elements. */
function showLine(language: string): void {
	// `#STEP--CLAIM` is in the step, and `#top` is above the first one.
	const id = location.hash.slice(1).replace(/--.*/, '') || dataset.activeStep || 'top';
	const line = `[data-chosen=${CSS.escape(language)}]`;
	const shown = id === 'top' ? `${line}:not([data-step] *)` : `#${CSS.escape(id)} ${line}`;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`@media screen{${shown}{display:block}}`);
	document.adoptedStyleSheets.push(sheet);
}

try {
	const chosen = localStorage.getItem(KEY);
	if (chosen && chosen !== lang) showLine(chosen);
	addEventListener('click', ({ target }) => {
		const link =
			target instanceof Element && target.closest<HTMLAnchorElement>('a[rel=alternate][hreflang]');
		try {
			if (link) localStorage.setItem(KEY, link.hreflang);
		} catch {
			// Storage is full: the choice is lost.
		}
	});
} catch {
	// The browser forbids storage: no language is prominent.
}
