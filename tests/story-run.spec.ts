/** What readers and hosts do with the story. playwright.config.ts runs this file once an engine. */
import { expect, mergeTests } from '@playwright/test';
import { drawnTextProblems, MIN_FONT_SIZE } from './support/drawn-text.ts';
import type { Tab } from './support/engines/engine.ts';
import { test as hostSiteTest } from './embed/host-server.ts';
import {
	stateAt,
	goTo,
	open,
	recordedSteps,
	recordSteps,
	waitForScrollEnd,
	pageState,
	headlineIsVisible,
	waitUntilAtRest
} from './support/engines/probes.ts';
import { test as engineTest } from './support/engines/test.ts';
import { firstStep, laterOpener, lastStep, middleStep } from './support/steps.ts';
import { stepIds, story } from '#tools/story.ts';

const test = mergeTests(engineTest, hostSiteTest);

/** Milliseconds in which a driver answers, also on a busy machine. */
const ANSWER_TIME = 2_000;

const drawnTextProblemsOf = (tab: Tab) =>
	tab.run(drawnTextProblems, { drawing: '[data-stage]', smallest: MIN_FONT_SIZE });

test('the links at the end of the steps lead through the story', async ({ tab, baseURL }) => {
	const follow = (id: string) =>
		tab.run((step) => {
			document.querySelector<HTMLElement>(`#${step} .pager a`)?.click();
		}, id);
	await open(tab, `${String(baseURL)}#${firstStep}`);
	for (const [index, id] of stepIds.slice(1).entries()) {
		await follow(stepIds[index] ?? '');
		await expect.poll(() => pageState(tab)).toEqual(stateAt(id));
		await expect.poll(() => headlineIsVisible(tab, id)).toBe(true);
	}
	await follow(lastStep);
	await expect.poll(() => tab.run(isUncovered, ':target')).toBe(true);
});

/** Runs in the page: scrolls to a step like a link, and resolves in the middle of its transition. */
async function startTransition(step: string): Promise<void> {
	document.getElementById(step)?.scrollIntoView();
	const isMoving = () => document.querySelector(`[data-stage][data-scene="${step}"][data-moving]`);
	while (!isMoving()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Runs in the page: returns whether the reader sees the stage, or a step's still in the column of the text. */
function graphicAt(step: string) {
	const stage = document.querySelector('[data-stage]')?.getBoundingClientRect();
	const still = document.querySelector(`#${step} img.still`)?.getBoundingClientRect();
	return {
		isStage: stage && stage.top >= 0 && stage.bottom <= window.innerHeight,
		isStill: still && still.left >= 0
	};
}

/** The graphic that the reader sees when the device is turned: a phone is too low for the stage. */
const DEVICES = {
	phone: { size: { width: 450, height: 800 }, isLow: true },
	tablet: { size: { width: 700, height: 1000 }, isLow: false }
};

for (const [device, { size, isLow }] of Object.entries(DEVICES)) {
	test.describe(device, () => {
		test.use({ size });

		test(`a ${device} that is turned during a transition stays at its step, and shows its graphic`, async ({
			tab,
			baseURL
		}) => {
			const expectStep = async (graphic: ReturnType<typeof graphicAt>) => {
				await expect.poll(() => pageState(tab)).toEqual(stateAt(laterOpener));
				await waitUntilAtRest(tab);
				expect(await headlineIsVisible(tab, laterOpener)).toBe(true);
				expect(await tab.run(graphicAt, laterOpener)).toEqual(graphic);
				expect(await drawnTextProblemsOf(tab)).toEqual([]);
			};
			await open(tab, `${String(baseURL)}#${middleStep}`);
			await waitUntilAtRest(tab);
			await tab.run(startTransition, laterOpener);
			await tab.resize({ width: size.height, height: size.width });
			await expectStep({ isStage: !isLow, isStill: isLow });
			await tab.resize(size);
			await expectStep({ isStage: true, isStill: false });
		});
	});
}

/** A paragraph of a step, and a claim in its closed sources. */
const SENTENCES = {
	text: `#${laterOpener} .words p:last-child`,
	sources: `#${laterOpener} details li[id]`
};

/** Runs in the page: returns the first words of an element, and whether the browser can find text. */
function firstWords(selector: string) {
	const element = document.querySelector(selector);
	if (!element) throw new Error(`The page has no ${selector}.`);
	const words = element.textContent
		.replace(/^\P{L}+/u, '')
		.split(/\s+/)
		.slice(0, 8)
		.join(' ');
	const { find } = window as unknown as { find: (text: string) => boolean };
	return { words, canFind: find('the') };
}

/** Runs in the page: returns whether an element's first letters are in the viewport and not covered. */
function isUncovered(selector: string): boolean {
	const element = document.querySelector(selector);
	if (!element) return false;
	const range = document.createRange();
	range.selectNodeContents(element);
	const { left = 0, top = 0, bottom = 0 } = range.getClientRects()[0] ?? {};
	return document.elementFromPoint(left + 5, (top + bottom) / 2)?.closest(selector) === element;
}

test('a link to a sentence (`#:~:text=`) shows it beside its step, from any address', async ({
	tab,
	baseURL
}) => {
	const site = String(baseURL);
	/** Addresses of other steps, and the step that each opens without the sentence. */
	const links = [
		{ address: '#', step: '', sentence: SENTENCES.text },
		{ address: `#${middleStep}`, step: middleStep, sentence: SENTENCES.text },
		{ address: `${middleStep}/#`, step: middleStep, sentence: SENTENCES.text },
		{ address: `${middleStep}/#${lastStep}`, step: lastStep, sentence: SENTENCES.text },
		{ address: `${middleStep}/#`, step: middleStep, sentence: SENTENCES.sources }
	];
	await open(tab, site);
	for (const { address, step, sentence } of links) {
		const { words, canFind } = await tab.run(firstWords, sentence);
		// A hyphen separates words before and after the sentence.
		const directive = `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
		await open(tab, site + address + directive);
		// @sparticuz/chromium cannot find text; there the page opens as without a sentence.
		await expect.poll(() => pageState(tab)).toEqual(stateAt(canFind ? laterOpener : step));
		await expect.poll(() => tab.run(isUncovered, sentence)).toBe(canFind);
	}
});

test('back from another page, the reader is at the same place and can continue', async ({
	tab,
	baseURL,
	engine
}) => {
	// No script can run between two pages. WebKit's driver may leave such a script without an answer.
	const address = () =>
		Promise.race([
			tab.run(() => location.href, null),
			new Promise<string>((resolve) => setTimeout(resolve, ANSWER_TIME, ''))
		]).catch(() => '');
	await open(tab, String(baseURL));
	await recordSteps(tab);
	await tab.run(goTo, middleStep);
	await expect.poll(() => tab.run(() => location.hash, null)).toBe(`#${middleStep}`);
	const placeOf = (id: string) => ({
		top: document.getElementById(id)?.getBoundingClientRect().top ?? NaN,
		pageHeight: document.documentElement.scrollHeight
	});
	const before = await tab.run(placeOf, middleStep);
	// The back/forward cache rejects a page with pending requests.
	await tab.run(async () => {
		await navigator.serviceWorker.ready;
	}, null);
	await tab.run(() => {
		location.href = 'sources/';
	}, null);
	// WebKit may ignore a step back from a page that is still loading.
	const loaded = () => tab.run(() => document.readyState, null).catch(() => '');
	await expect.poll(address).toContain('/sources/');
	await expect.poll(loaded).toBe('complete');
	// WebDriver's own command waits for a load, which a page from the back/forward cache does not have.
	await tab.run(() => {
		setTimeout(() => {
			history.back();
		});
	}, null);
	await expect.poll(address).toContain(`#${middleStep}`);
	await expect.poll(() => pageState(tab)).toEqual(stateAt(middleStep));
	const after = await tab.run(placeOf, middleStep);
	// Browsers restore a number of pixels. A font that was late on one of the two visits changes the page's
	// height, and moves the step by no more than that.
	const heightChange = Math.abs(after.pageHeight - before.pageHeight);
	expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(heightChange + 1);
	await tab.run(goTo, laterOpener);
	await expect.poll(() => pageState(tab)).toEqual(stateAt(laterOpener));
	// Firefox and WebKit restore the page that was left; Chromium under Playwright loads it again.
	if (engine !== 'chromium') expect(await recordedSteps(tab)).toEqual([middleStep, laterOpener]);
});

test('in the host element, on another site, every step can be read and is reported', async ({
	tab,
	hostSite
}) => {
	await tab.open(hostSite.page('our element'));
	await tab.run((name) => {
		const reports: unknown[] = [];
		Object.assign(window, { reports });
		document.addEventListener('story:step', (event) => {
			const { id, mode } = (event as CustomEvent<{ id: string; mode: string }>).detail;
			reports.push(`${id}, ${mode}`);
		});
		document.querySelector(name)?.scrollIntoView();
	}, story.element);
	const reports = () => tab.run(() => (window as unknown as { reports: string[] }).reports, null);
	for (const [index, id] of stepIds.entries()) {
		await tab.run((anchor) => {
			location.hash = anchor;
		}, `${story.element}-${id}`);
		await expect
			.poll(reports, { intervals: [20, 50, 100] })
			.toEqual(stepIds.slice(0, index + 1).map((step) => `${step}, sticky`));
	}
});

/** Where the text below the story begins in the viewport, in px: 0 without the story in view, 100 with its end. */
for (const place of [0, 100]) {
	test(`${String(place)} px below the host element’s end, a reader is not moved when the story loads`, async ({
		tab,
		hostSite
	}) => {
		const line = `<style>#after { scroll-margin-top: ${String(place)}px; }</style>
			<script>addEventListener('story:step', ({ detail }) => { document.title = detail.id; });</script>
			<${story.element}><a href="${hostSite.home}">A story</a></${story.element}><script async src="${hostSite.home}embed.js"></script>`;
		await tab.open(`${hostSite.article(line)}#after`);
		const layout = () =>
			tab.run(
				({ name, expected }) => {
					const room = document.querySelector(name)?.shadowRoot?.querySelector('div');
					const top = document.querySelector('#after')?.getBoundingClientRect().top ?? NaN;
					return {
						hasGrown: (room?.offsetHeight ?? 0) > 4 * innerHeight,
						isHere: Math.abs(top - expected) < 50
					};
				},
				{ name: story.element, expected: place }
			);
		await expect.poll(layout).toEqual({ hasGrown: true, isHere: true });
		// The last step is active: the story runs in its final height.
		if (place > 0) await expect.poll(() => tab.run(() => document.title, null)).toBe(lastStep);
		expect(await layout()).toEqual({ hasGrown: true, isHere: true });
	});
}

/** Runs in the host's page: its scroll position, and the iframe's position and active step. */
function hostAndFrame(name: string) {
	const frame = document.querySelector(name)?.shadowRoot?.querySelector('iframe');
	return {
		host: Math.round(window.scrollY),
		frame: Math.round(frame?.contentWindow?.scrollY ?? NaN),
		active: frame?.contentDocument?.documentElement.dataset.activeStep
	};
}

test('the host follows what scrolls the iframe’s page, and Space inside the iframe', async ({
	tab,
	baseURL
}) => {
	// The article of the embed code page: a host of the same origin, so that this test reaches the iframe's page.
	await tab.open(`${String(baseURL)}embed/code/article/?host=sticky`);
	await tab.run((name) => {
		document.querySelector(name)?.scrollIntoView();
	}, story.element);
	const isSticky = () =>
		tab.run((name) => {
			const frame = document.querySelector(name)?.shadowRoot?.querySelector('iframe');
			const { mode, reader } = frame?.contentDocument?.documentElement.dataset ?? {};
			return mode === 'sticky' && reader === 'live';
		}, story.element);
	await expect.poll(isSticky).toBe(true);
	const state = () => tab.run(hostAndFrame, story.element);
	const scrollBy = (distance: number) =>
		tab.run((top) => {
			window.scrollBy({ top, behavior: 'instant' });
		}, distance);
	await scrollBy(1000);
	await expect.poll(async () => (await state()).frame).toBeGreaterThan(500);
	const start = await state();
	const above = start.host - start.frame;

	await tab.run(
		({ name, id }) => {
			const frame = document.querySelector(name)?.shadowRoot?.querySelector('iframe');
			frame?.contentDocument?.querySelector(`#${id} p`)?.scrollIntoView();
		},
		{ name: story.element, id: laterOpener }
	);
	await expect.poll(async () => (await state()).active).toBe(laterOpener);
	await expect.poll(async () => (await state()).frame - start.frame).toBeGreaterThan(1000);
	await waitForScrollEnd(tab);
	const found = await state();
	expect(Math.abs(found.host - found.frame - above)).toBeLessThanOrEqual(2);
	await scrollBy(60);
	await expect.poll(async () => (await state()).frame).toBe(found.frame + 60);

	await tab.run((name) => {
		document.querySelector(name)?.shadowRoot?.querySelector('iframe')?.focus();
	}, story.element);
	const height = await tab.run(() => window.innerHeight, null);
	await tab.press('Space');
	const moved = async () => (await state()).host - found.host - 60;
	await expect.poll(moved).toBeGreaterThan(0.8 * height);
	await waitForScrollEnd(tab);
	// Not scrolled twice.
	expect(await moved()).toBeLessThan(height);
});
