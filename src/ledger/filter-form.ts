/** Brings the form of the ledger's filter to life: it hides claims that the page already holds. */
import { claimOfAnchor } from './anchors.ts';
import { matching, plain, type Asked, type Searchable } from './ledger-filter.ts';

const all = <Found extends HTMLElement>(selector: string) => [
	...document.querySelectorAll<Found>(selector)
];

function searchable(article: HTMLElement): Searchable {
	const { claim = '', chapters = '', verdict = '', kind = '' } = article.dataset;
	return {
		id: claim,
		chapters: chapters.split(' '),
		verdict,
		kind,
		text: plain(article.textContent)
	};
}

/** Starts the filter with what the form's fields hold: a reader may have asked before the script came, or come back. */
export function startFilter(): void {
	const form = document.querySelector<HTMLFormElement>('[data-filter]');
	if (!form) return;
	const claims = all('[data-claim]').map(searchable);

	const asked = (): Asked => {
		const data = new FormData(form);
		const answer = (field: keyof Asked) => {
			const value = data.get(field);
			return typeof value === 'string' ? value : '';
		};
		return {
			chapter: answer('chapter'),
			verdict: answer('verdict'),
			kind: answer('kind'),
			words: answer('words')
		};
	};

	function show(): void {
		const now = asked();
		const shown = new Set(matching(claims, now));
		for (const article of all('[data-claim]')) {
			article.hidden = !shown.has(article.dataset.claim ?? '');
		}
		for (const chapter of all('[data-claims]')) {
			chapter.hidden = !chapter.querySelector('[data-claim]:not([hidden])');
		}
		for (const option of form?.querySelectorAll('option') ?? []) {
			const field = option.closest('select')?.name;
			if (!field) continue;
			const count = matching(claims, { ...now, [field]: option.value }).length;
			option.textContent = `${option.dataset.words ?? option.value} (${String(count)})`;
		}
		for (const output of all('[data-filter] output')) {
			output.textContent = `${String(shown.size)} of ${String(claims.length)} claims`;
		}
		for (const button of all('[data-filter] [type="reset"]')) {
			button.hidden = shown.size === claims.length;
		}
	}

	/** Shows the claim that the address names, where it was filtered out. */
	function followAddress(): void {
		const claim = claimOfAnchor(location.hash);
		const isHidden = all('[data-claim][hidden]').some((article) => article.dataset.claim === claim);
		if (!isHidden) return;
		form?.reset();
		show();
		document.getElementById(location.hash.slice(1))?.scrollIntoView();
	}

	form.addEventListener('input', show);
	// The fields are empty only after the event.
	form.addEventListener('reset', () => setTimeout(show));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	addEventListener('hashchange', followAddress);
	// A page that comes back has its fields filled after its scripts ran.
	addEventListener('pageshow', show);
	show();
}
