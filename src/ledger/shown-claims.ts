/** Hides the claims that do not match the filter, and writes the counts. */
import { fill } from '#language/template.ts';
import { matchingClaims, normalize, type Query, type Searchable } from './ledger-filter.ts';

const all = <Found extends HTMLElement>(selector: string) => [
	...document.querySelectorAll<Found>(selector)
];

/** @param original The text before a translator replaced it. Readers search in both languages. */
function searchable(article: HTMLElement, original: string): Searchable {
	const { claim = '', chapters = '', verdict = '', kind = '' } = article.dataset;
	const text = article.textContent;
	return {
		id: claim,
		chapters: chapters.split(' '),
		verdict,
		kind,
		text: normalize(text === original ? text : `${original}\n${text}`)
	};
}

/** The claims on the page. It remembers their texts of the time when it is made. */
export function shownClaims() {
	const originals = new Map(
		all('[data-claim]').map((article) => [article, article.textContent] as const)
	);

	return {
		/** Shows the claims that match the query, and the counts. */
		show(query: Query): void {
			const articles = all('[data-claim]');
			const claims = articles.map((article) => searchable(article, originals.get(article) ?? ''));
			const shown = new Set(matchingClaims(claims, query));
			for (const article of articles) article.hidden = !shown.has(article.dataset.claim ?? '');
			for (const chapter of all('[data-claims]')) {
				chapter.hidden = !chapter.querySelector('[data-claim]:not([hidden])');
			}
			// `textContent` replaces the text nodes. A translator keeps its own nodes there.
			for (const option of all<HTMLOptionElement>('[data-filter] option')) {
				const field = option.closest('select')?.name;
				if (!field) continue;
				const count = matchingClaims(claims, { ...query, [field]: option.value }).length;
				option.textContent = fill(option.dataset.template ?? '', { count });
			}
			for (const output of all('[data-filter] output')) {
				output.textContent = fill(output.dataset.template ?? '', {
					shown: shown.size,
					count: claims.length
				});
			}
			for (const button of all('[data-filter] [type="reset"]')) {
				button.hidden = shown.size === claims.length;
			}
		},

		/** Whether the filter hides a claim. False for an id that no claim has. */
		hides: (claim: string | undefined): boolean =>
			all('[data-claim][hidden]').some((article) => article.dataset.claim === claim)
	};
}
