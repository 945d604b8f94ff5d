/** The filter of the page of sources. It hides claims; the page has all of them without a script. */
import { claimOfAnchor } from './anchors.ts';
import { matchingClaims, normalize, type Query, type Searchable } from './ledger-filter.ts';

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
		text: normalize(article.textContent)
	};
}

/** Filters by the form's fields, now and after each change. A reader may have filled them before the script ran. */
export function startFilter(): void {
	const form = document.querySelector<HTMLFormElement>('[data-filter]');
	if (!form) return;
	const claims = all('[data-claim]').map(searchable);

	const readQuery = (): Query => {
		const data = new FormData(form);
		const read = (field: keyof Query) => {
			const value = data.get(field);
			return typeof value === 'string' ? value : '';
		};
		return {
			chapter: read('chapter'),
			verdict: read('verdict'),
			kind: read('kind'),
			words: read('words')
		};
	};

	function show(): void {
		const query = readQuery();
		const shown = new Set(matchingClaims(claims, query));
		for (const article of all('[data-claim]')) {
			article.hidden = !shown.has(article.dataset.claim ?? '');
		}
		for (const chapter of all('[data-claims]')) {
			chapter.hidden = !chapter.querySelector('[data-claim]:not([hidden])');
		}
		for (const option of form?.querySelectorAll('option') ?? []) {
			const field = option.closest('select')?.name;
			if (!field) continue;
			const count = matchingClaims(claims, { ...query, [field]: option.value }).length;
			option.textContent = `${option.dataset.words ?? option.value} (${String(count)})`;
		}
		for (const output of all('[data-filter] output')) {
			output.textContent = `${String(shown.size)} of ${String(claims.length)} claims`;
		}
		for (const button of all('[data-filter] [type="reset"]')) {
			button.hidden = shown.size === claims.length;
		}
	}

	/** Resets the filter if it hides the claim of the address's hash. */
	function showLinkedClaim(): void {
		const claim = claimOfAnchor(location.hash);
		const isHidden = all('[data-claim][hidden]').some((article) => article.dataset.claim === claim);
		if (!isHidden) return;
		form?.reset();
		show();
		document.getElementById(location.hash.slice(1))?.scrollIntoView();
	}

	form.addEventListener('input', show);
	// The browser empties the fields after the event.
	form.addEventListener('reset', () => setTimeout(show));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	addEventListener('hashchange', showLinkedClaim);
	// After navigation back to the page, the browser restores the fields when the scripts have run.
	addEventListener('pageshow', show);
	show();
}
