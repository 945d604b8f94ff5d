/**
 * The story run: one and the same reading of the whole story, in every engine there is
 * (playwright.config.ts runs this file once for each).
 */
import { expect, mergeTests } from '@playwright/test';
import { test as newsroomTest } from './embed/host-server.ts';
import { faultsOfDrawnWords, SMALLEST_LETTERS } from './support/drawn-words.ts';
import {
	at,
	atRest,
	complaints,
	headlineIsFree,
	open,
	whereabouts
} from './support/engines/probes.ts';
import { test as engineTest } from './support/engines/test.ts';
import { faultsOfWords } from './support/readable-words.ts';
import { stepIds, story } from '#tools/story.ts';

const test = mergeTests(engineTest, newsroomTest);

/** As narrow as the narrowest engine can be made, and wide enough for two columns. */
const SIZES = {
	narrow: { width: 450, height: 800 },
	wide: { width: 1200, height: 800 }
};

for (const [name, size] of Object.entries(SIZES)) {
	test.describe(name, () => {
		test.use({ size });

		test('every step is read in order, forward and back', async ({ tab, baseURL }) => {
			await open(tab, String(baseURL));
			await complaints.keep(tab);
			const faults: string[] = [];
			const names = new Map(story.steps.map(({ id, altText }) => [id, altText.trim()]));
			const goTo = async (id: string) => {
				await tab.run((step) => {
					document.getElementById(step)?.scrollIntoView();
				}, id);
				await expect.poll(() => whereabouts(tab)).toEqual(at(id));
				await tab.hasName('[data-stage]', names.get(id) ?? '');
			};
			for (const id of stepIds) {
				await goTo(id);
				await atRest(tab);
				const drawn = await tab.run(faultsOfDrawnWords, {
					drawing: '[data-stage]',
					smallest: SMALLEST_LETTERS
				});
				faults.push(...drawn.map((fault) => `${id}: ${fault}`));
			}
			// On the way back no move is let come to its end.
			for (const id of stepIds.toReversed()) await goTo(id);
			expect(faults).toEqual([]);
			expect(await tab.run(faultsOfWords, { fewestLines: 5 })).toEqual([]);
			expect(await complaints.all(tab)).toEqual([]);
		});
	});
}

test('keys lead through the story, in order', async ({ tab, baseURL }) => {
	await open(tab, String(baseURL));
	await tab.run(() => {
		const reached: unknown[] = [];
		Object.assign(window, { reached });
		document.addEventListener('story:step', (event) => {
			reached.push((event as CustomEvent<{ id: string }>).detail.id);
		});
	}, null);
	const reached = () => tab.run(() => (window as unknown as { reached: string[] }).reached, null);
	const place = () => tab.run(() => Math.round(window.scrollY), null);
	const end = () => tab.run(() => document.documentElement.scrollHeight - window.innerHeight, null);

	for (let before = 0; before < (await end()) - 1; before = await place()) {
		await tab.press('PageDown');
		await expect.poll(place).toBeGreaterThan(before);
		await atRest(tab);
	}
	const forward = await reached();
	expect(forward).toEqual(stepIds.filter((id) => forward.includes(id)));
	expect(forward.at(-1)).toBe(stepIds.at(-1));

	await tab.press('Home');
	await expect.poll(() => whereabouts(tab)).toEqual(at(''));
	// A browser may drop a key while it is still moving.
	await atRest(tab);
	await tab.press('End');
	await expect.poll(() => whereabouts(tab)).toEqual(at(stepIds.at(-1) ?? ''));
});

test('every anchor opens its step, with the headline in view', async ({ tab, baseURL }) => {
	for (const id of stepIds) {
		await open(tab, `${String(baseURL)}#${id}`);
		await expect.poll(() => whereabouts(tab)).toEqual(at(id));
		await expect.poll(() => headlineIsFree(tab, id)).toBe(true);
	}
	for (const { id, aliases } of story.steps) {
		for (const alias of aliases) {
			await open(tab, `${String(baseURL)}#${alias}`);
			await expect.poll(() => whereabouts(tab)).toEqual(at(id));
		}
	}
});

test('back from another page, the reader stands where they left, and reads on', async ({
	tab,
	baseURL,
	engine
}) => {
	// Between two pages there is none that could be asked.
	const address = () => tab.run(() => location.href, null).catch(() => '');
	await open(tab, String(baseURL));
	await tab.run(() => {
		const reached: string[] = [];
		Object.assign(window, { reached });
		document.addEventListener('story:step', ({ detail }: CustomEventInit<{ id: string }>) => {
			reached.push(String(detail?.id));
		});
		document.getElementById('record')?.scrollIntoView();
	}, null);
	await expect.poll(() => tab.run(() => location.hash, null)).toBe('#record');
	const place = await tab.run(() => window.scrollY, null);
	// A page that is still fetching something is not kept.
	await tab.run(async () => {
		await navigator.serviceWorker.ready;
	}, null);
	await tab.run(() => {
		location.href = 'sources/';
	}, null);
	await expect.poll(address).toContain('/sources/');
	// The browser's own button waits for a page to load, which one that was kept does not do again.
	await tab.run(() => {
		setTimeout(() => {
			history.back();
		});
	}, null);
	await expect.poll(address).toContain('#record');
	await expect.poll(() => whereabouts(tab)).toEqual(at('record'));
	await expect.poll(() => tab.run(() => window.scrollY, null)).toBe(place);
	const reached = () =>
		tab.run(() => (window as unknown as { reached?: string[] }).reached?.join(), null);
	await tab.run(() => {
		document.getElementById('budget')?.scrollIntoView();
	}, null);
	await expect.poll(() => whereabouts(tab)).toEqual(at('budget'));
	// These two bring back the very page that was left; Chromium, when it is led by a program, loads it anew.
	if (engine !== 'chromium') expect(await reached()).toBe('record,budget');
});

test('in our element, on another site, every step can be read and is reported', async ({
	tab,
	newsroom
}) => {
	await tab.open(newsroom.page('our element'));
	await tab.run(() => {
		const told: unknown[] = [];
		Object.assign(window, { told });
		document.addEventListener('story:step', (event) => {
			const { id, mode } = (event as CustomEvent<{ id: string; mode: string }>).detail;
			told.push(`${id}, ${mode}`);
		});
		document.querySelector('four-meetings')?.scrollIntoView();
	}, null);
	const told = () => tab.run(() => (window as unknown as { told: string[] }).told, null);
	for (const [index, id] of stepIds.entries()) {
		await tab.run((anchor) => {
			location.hash = anchor;
		}, `four-meetings-${id}`);
		await expect.poll(told).toEqual(stepIds.slice(0, index + 1).map((step) => `${step}, sticky`));
	}
});

/** Run in a page: what a step's still says, and whether it is drawn, no smaller than its letters allow, once it is in view. */
function stillOf(step: string) {
	const still = document.querySelector<HTMLImageElement>(`#${step} img.still`);
	still?.scrollIntoView({ block: 'center', behavior: 'instant' });
	// WebKit gives the width in the page for the natural one of an SVG; a picture that is broken has none.
	const isWhole =
		still?.complete && still.naturalWidth > 0 && still.getBoundingClientRect().width >= 309;
	return { altText: still?.alt, isWhole };
}

test.describe('scripts off', () => {
	test.use({ scripts: false });

	test('all words are there, with a still under each step', async ({ tab, baseURL }) => {
		await tab.open(`${String(baseURL)}#budget`);
		// An engine may report the page as loaded before it has scrolled to the anchor.
		await expect.poll(() => headlineIsFree(tab, 'budget')).toBe(true);
		expect(await tab.run(() => document.documentElement.dataset.reader, null)).toBeFalsy();
		expect(await tab.run(faultsOfWords, { fewestLines: 5 })).toEqual([]);
		for (const { id, headline, caption, altText } of story.steps) {
			const words = await tab.run(
				(step) => document.getElementById(step)?.innerText.replaceAll(/\s+/g, ' '),
				id
			);
			expect(words).toContain(headline);
			expect(words).toContain(caption);
			const still = () => tab.run(stillOf, id);
			await expect.poll(still).toEqual({ altText: altText.trim(), isWhole: true });
		}
	});
});
