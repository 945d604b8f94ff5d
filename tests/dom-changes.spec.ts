/**
 * Other scripts change the DOM before and after the start, in every engine. These are the main cases
 * of tests/faults/dom-changes.spec.ts.
 */
import { expect } from '@playwright/test';
import { changePage, type Changed } from './support/changed-page.ts';
import type { Tab } from './support/engines/engine.ts';
import { consoleErrors, open } from './support/engines/probes.ts';
import { test } from './support/engines/test.ts';
import { ADDITIONS, type Change } from './support/faults/dom-changes.ts';
import { knownText, textOfPage } from './support/faults/page-text.ts';
import { readThrough } from './support/read-through.ts';
import { Site } from './support/site.ts';
import { stepIds, story } from '#tools/story.ts';

const wordsOf = (tab: Tab) => tab.run(textOfPage, null);

const changedIn = (tab: Tab) =>
	tab.run(() => (window as unknown as { changed: Changed }).changed, null);

async function readOn(tab: Tab): Promise<void> {
	expect(await tab.run(readThrough, stepIds)).toEqual([]);
}

const CORE = [
	'comments removed',
	'texts replaced, as by translators',
	'a link around each date, as on phones'
];

const core: [string, Change][] = Object.entries(ADDITIONS).filter(([name]) => CORE.includes(name));

for (const [name, change] of core) {
	test(`before the scripts run: ${name}`, async ({ tab }, testInfo) => {
		const folder = testInfo.outputPath('site');
		const site = new Site(folder);
		await site.publish();
		await changePage(`${folder}/index.html`, change);
		await open(tab, site.address);
		await readOn(tab);
		const changed = await changedIn(tab);
		expect(changed.text).not.toEqual([]);
		expect(knownText(changed.text, await wordsOf(tab))).toEqual(changed.text);
		expect(changed.errors).toEqual([]);
		await site.stop();
	});
}

test('after the start: texts replaced as translators do', async ({ tab, baseURL }) => {
	await open(tab, String(baseURL));
	await consoleErrors.record(tab);
	const before = await wordsOf(tab);
	await tab.run(ADDITIONS['texts replaced, as by translators'], null);
	expect(await wordsOf(tab)).toEqual(before);
	await readOn(tab);
	expect(await wordsOf(tab)).toEqual(before);
	expect(await consoleErrors.all(tab)).toEqual([]);
});

/** The filter of the page of sources: its query, the shown claims and their count. */
const filterState = (tab: Tab) =>
	tab.run(
		() => ({
			query: location.search,
			shown: document.querySelectorAll('[data-claim]:not([hidden])').length,
			count: document.querySelector('output')?.textContent
		}),
		null
	);

/** The filter's state when it shows the claims of one verdict. */
function filteredBy(verdict: string) {
	const shown = story.claims.filter((claim) => claim.verdict === verdict).length;
	return {
		query: `?verdict=${verdict}`,
		shown,
		count: `${String(shown)} of ${String(story.claims.length)} claims`
	};
}

test('the page of sources keeps what a reader chose before the scripts run', async ({
	tab
}, testInfo) => {
	const folder = testInfo.outputPath('site');
	const site = new Site(folder);
	await site.publish();
	await changePage(`${folder}/sources/index.html`, () => {
		const field = document.querySelector<HTMLSelectElement>('[name="verdict"]');
		if (field) field.value = 'differs';
	});
	await tab.open(`${site.address}sources/`);
	await expect.poll(() => filterState(tab)).toEqual(filteredBy('differs'));
	await site.stop();
});

test('the page of sources counts right after texts are replaced as translators do', async ({
	tab,
	baseURL
}) => {
	await tab.open(`${String(baseURL)}sources/?verdict=differs`);
	await expect.poll(() => filterState(tab)).toEqual(filteredBy('differs'));
	await tab.run(ADDITIONS['texts replaced, as by translators'], null);
	await tab.run(() => {
		const field = document.querySelector<HTMLSelectElement>('[name="verdict"]');
		if (!field) return;
		field.value = 'confirmed';
		field.dispatchEvent(new Event('input', { bubbles: true }));
	}, null);
	expect(await filterState(tab)).toEqual(filteredBy('confirmed'));
});
