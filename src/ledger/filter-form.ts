/** The filter of the page of sources. It hides claims; the page has all of them without a script. */
import { claimOfAnchor } from './anchors.ts';
import { EMPTY_QUERY, FIELDS, queryOf, searchWith, type Options } from './filter-address.ts';
import type { Query } from './ledger-filter.ts';
import { shownClaims } from './shown-claims.ts';

/** Milliseconds until a refused write of the address is tried again. Safari refuses 100 writes in 30 seconds. */
const RETRY_DELAY = 30_000;

interface Control {
	field: keyof Query;
	element: HTMLInputElement | HTMLSelectElement;
}

/** @throws {Error} when the form lacks a field. */
function controlsOf(form: HTMLFormElement): Control[] {
	return FIELDS.map((field) => {
		const element = form.elements.namedItem(field);
		if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
			return { field, element };
		}
		throw new Error(`The filter form has no field “${field}”.`);
	});
}

/** The values that the fields can have. */
const optionsOf = (controls: Control[]): Options =>
	Object.fromEntries(
		controls.flatMap(({ field, element }) =>
			element instanceof HTMLSelectElement
				? [[field, [...element.options].map(({ value }) => value)]]
				: []
		)
	);

function isInViewport(element: HTMLElement | null): boolean {
	if (!element) return false;
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < window.innerHeight;
}

const linkedElement = () => document.getElementById(location.hash.slice(1));

/**
 * Starts the filter. Its state is the query in the address. A field that the reader has filled before the
 * script ran keeps its value. The filter never hides the claim that a link names.
 * @returns A function that stops the filter.
 * @throws {Error} when the form lacks a field.
 */
export function startFilter(): () => void {
	const form = document.querySelector<HTMLFormElement>('[data-filter]');
	if (!form) return () => undefined;
	const controls = controlsOf(form);
	const options = optionsOf(controls);
	const claims = shownClaims();
	let retry: ReturnType<typeof setTimeout> | undefined;

	const readFields = (): Query => {
		const query = { ...EMPTY_QUERY };
		for (const { field, element } of controls) query[field] = element.value;
		return query;
	};

	function fillFields(targets: Control[], query: Query): void {
		for (const { field, element } of targets) element.value = query[field];
	}

	const hidesLinkedClaim = () => claims.hides(claimOfAnchor(location.hash));

	/** Removes the hash of a hidden claim, too: a reload would show that claim and reset the filter. */
	function writeAddress(mayRetry = true): void {
		clearTimeout(retry);
		const search = searchWith(location.search, readFields());
		const hash = hidesLinkedClaim() ? '' : location.hash;
		if (search === location.search && hash === location.hash) return;
		try {
			history.replaceState(history.state, '', location.pathname + search + hash);
		} catch {
			if (mayRetry) retry = setTimeout(writeAddress, RETRY_DELAY, false);
		}
	}

	function apply(): void {
		claims.show(readFields());
		writeAddress();
	}

	/** Resets the filter if it hides the claim of the address's hash. */
	function showLinkedClaim(): void {
		if (!hidesLinkedClaim()) return;
		fillFields(controls, EMPTY_QUERY);
		apply();
		linkedElement()?.scrollIntoView();
	}

	const untouched = controls.filter(({ element }) => element.value === '');
	const wasInViewport = isInViewport(linkedElement());
	fillFields(untouched, queryOf(location.search, options));
	claims.show(readFields());
	// What the reader has typed is newer than the link.
	if (untouched.length === controls.length) showLinkedClaim();
	writeAddress();
	// The filter has changed the height of the page above the claim.
	if (wasInViewport) linkedElement()?.scrollIntoView();

	const listening = new AbortController();
	const { signal } = listening;
	form.addEventListener('input', apply, { signal });
	// The browser empties the fields after the event.
	form.addEventListener('reset', () => setTimeout(apply), { signal });
	form.addEventListener(
		'submit',
		(event) => {
			event.preventDefault();
		},
		{ signal }
	);
	addEventListener(
		'popstate',
		() => {
			fillFields(controls, queryOf(location.search, options));
			claims.show(readFields());
		},
		{ signal }
	);
	addEventListener('hashchange', showLinkedClaim, { signal });

	return () => {
		clearTimeout(retry);
		listening.abort();
	};
}
