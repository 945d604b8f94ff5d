import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import InEnglish from '#language/testing/InEnglish.svelte';
import { translate } from '#site/testing/translate.ts';
import FilterForm from './FilterForm.svelte';
import { startFilter } from './filter-form.ts';

const CLAIMS = [
	{ claim: 'boats', verdict: 'confirmed', kind: 'event', words: 'Alder delivers boats' },
	{ claim: 'forum', verdict: 'differs', kind: 'event', words: 'The forum opened in mid-June' },
	{ claim: 'costs', verdict: 'differs', kind: 'figure', words: 'The budget of boats doubled' }
];

const page = document.createElement('section');
page.dataset.claims = '';
let stop: () => void;
const initial = location.href;

const open = (address: string) => {
	history.pushState(null, '', new URL(address, initial));
	stop = startFilter();
};

const shown = () =>
	[...page.querySelectorAll<HTMLElement>('[data-claim]:not([hidden])')].map(
		({ dataset }) => dataset.claim
	);

const field = (name: string) => {
	const found = document.querySelector(`[name="${name}"]`);
	if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
	throw new Error(`There is no field ${name}.`);
};

function set(name: string, value: string): void {
	field(name).value = value;
	field(name).dispatchEvent(new Event('input', { bubbles: true }));
}

const count = () => document.querySelector('output')?.textContent;
const address = () => location.search + location.hash;

beforeEach(async () => {
	page.replaceChildren(
		...CLAIMS.map(({ claim, verdict, kind, words }) => {
			const article = document.createElement('article');
			article.id = `claim-${claim}`;
			Object.assign(article.dataset, { claim, verdict, kind, chapters: 'one' });
			article.textContent = words;
			return article;
		})
	);
	document.body.append(page);
	const entries = CLAIMS.map((claim) => ({ claim }));
	// The form reads only the number of entries and the chapters' names.
	const chapters = [{ id: 'one', title: 'One', entries }] as never;
	await render(InEnglish, { props: { component: FilterForm, props: { chapters } } });
});

afterEach(() => {
	stop();
	history.replaceState(null, '', initial);
});

describe('the address', () => {
	it('is the state at the start, with values that exist', () => {
		open('?verdict=differs&kind=nonsense&words=boats');
		expect(shown()).toEqual(['costs']);
		expect(field('verdict').value).toBe('differs');
		expect(field('kind').value).toBe('');
		expect(field('words').value).toBe('boats');
		expect(address()).toBe('?words=boats&verdict=differs');
	});

	it('shows the whole ledger for a query of other pages, and keeps it', () => {
		open('?from=mail&verdict=');
		expect(shown()).toHaveLength(3);
		expect(address()).toBe('?from=mail');
	});

	it('is written without a history entry, and empty after “Show all”', async () => {
		open('?');
		const { length } = history;
		set('verdict', 'differs');
		expect(address()).toBe('?verdict=differs');
		set('words', 'boats');
		expect(address()).toBe('?words=boats&verdict=differs');
		document.querySelector('form')?.reset();
		await vi.waitFor(() => {
			expect(address()).toBe('');
		});
		expect(shown()).toHaveLength(3);
		expect(history.length).toBe(length);
	});

	it('sets the fields when the reader goes back', async () => {
		open('?verdict=differs');
		location.hash = 'claim-forum';
		set('verdict', 'confirmed');
		history.back();
		await vi.waitFor(() => {
			expect(address()).toBe('?verdict=differs');
		});
		await vi.waitFor(() => {
			expect(shown()).toEqual(['forum', 'costs']);
		});
	});

	it('is written later if the browser refuses', () => {
		vi.useFakeTimers();
		open('?');
		vi.spyOn(history, 'replaceState').mockImplementationOnce(() => {
			throw new DOMException('Too many calls', 'SecurityError');
		});
		set('verdict', 'differs');
		expect(address()).toBe('');
		vi.runAllTimers();
		expect(address()).toBe('?verdict=differs');
		vi.useRealTimers();
	});
});

describe('a link to a claim', () => {
	it('wins over the query', () => {
		open('?verdict=confirmed#claim-forum');
		expect(shown()).toHaveLength(3);
		expect(address()).toBe('#claim-forum');
	});

	it('keeps a query that shows the claim', () => {
		open('?verdict=differs#claim-forum');
		expect(shown()).toEqual(['forum', 'costs']);
		expect(address()).toBe('?verdict=differs#claim-forum');
	});

	it('resets a filter that hides it later', async () => {
		open('?verdict=confirmed');
		location.hash = 'claim-forum';
		await vi.waitFor(() => {
			expect(shown()).toHaveLength(3);
		});
		expect(address()).toBe('#claim-forum');
	});

	it('leaves the address if the reader hides the claim, so that a reload keeps the filter', () => {
		open('?#claim-forum');
		set('verdict', 'confirmed');
		expect(address()).toBe('?verdict=confirmed');
	});
});

it('keeps what the reader has typed before the script ran, and fills the other fields', () => {
	field('words').value = 'boats';
	open('?verdict=differs&words=forum#claim-forum');
	expect(shown()).toEqual(['costs']);
	expect(address()).toBe('?words=boats&verdict=differs');
});

describe('after a translation', () => {
	it('the counts are right', () => {
		open('?');
		translate();
		set('verdict', 'differs');
		expect(count()).toBe('2 of 3 claims');
		const options = [...document.querySelectorAll('[name="kind"] option')];
		expect(options.map(({ textContent }) => textContent)).toEqual([
			'All (2)',
			'Event (1)',
			'Institution (0)',
			'Agenda item (0)',
			'Figure (1)',
			'Forecast or hope (0)',
			'Opinion (0)'
		]);
	});

	it('readers find words of both languages', () => {
		open('?');
		translate({ from: 'Alder', to: '日本' });
		set('words', '日本');
		expect(shown()).toEqual(['boats']);
		set('words', 'alder');
		expect(shown()).toEqual(['boats']);
	});
});
