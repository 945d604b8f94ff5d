/** Long navigation by links, to other pages and back. */
import { expect, type Page } from '@playwright/test';
import { stateAt, textProblemsOf, expectEachActive, pageState } from '../support/faults/reading.ts';
import { fourthStep, middleStep } from '../support/steps.ts';
import { test } from '../support/faults/test.ts';
import { open, positionOf, readerIsLive, scrollTo, settle } from '#tools/page-driver.ts';
import { seeded } from '#tools/seeded.ts';
import { stepIds } from '#tools/story.ts';

/** Maximum number of history entries of a tab. */
const MAX_HISTORY_ENTRIES = 50;

/** Number of links. A leak of one listener or node a link adds up to this number. */
const LINKS = 200;

/** Counts the page's listeners and nodes, including nodes that are not in the document. */
async function memoryOf(page: Page) {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { jsEventListeners: listeners, nodes } = await session.send('Memory.getDOMCounters');
	await session.detach();
	return { listeners, nodes };
}

/** Follows links to steps, one after another. Returns the steps that were not active within 60 frames. */
const follow = (page: Page, ids: string[]) =>
	page.evaluate(async (steps) => {
		const lost: string[] = [];
		for (const id of steps) {
			location.hash = id;
			for (let frames = 0; document.documentElement.dataset.activeStep !== id; frames++) {
				if (frames > 60) {
					lost.push(id);
					break;
				}
				await new Promise((resolve) => requestAnimationFrame(resolve));
			}
		}
		return lost;
	}, ids);

test(`${String(LINKS)} anchors in a row`, async ({ page }) => {
	const random = seeded(20240410);
	const anchors: string[] = [];
	while (anchors.length < LINKS) {
		const id = stepIds[Math.floor(random() * stepIds.length)] ?? '';
		if (id !== anchors.at(-1)) anchors.push(id);
	}
	await page.addInitScript(() => {
		const observers = { made: 0 };
		Object.assign(window, { observers });
		for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'] as const) {
			const Observer = window[name] as new (...given: unknown[]) => object;
			const counting = new Proxy(Observer, {
				construct(...call) {
					observers.made++;
					return Reflect.construct(...call) as object;
				}
			});
			Object.assign(window, { [name]: counting });
		}
	});
	const observers = () =>
		page.evaluate(() => (window as unknown as { observers: { made: number } }).observers.made);
	const entries = () => page.evaluate(() => history.length);

	await open(page, '/');
	const opened = await entries();
	// The stage has shown every drawing once.
	expect(await follow(page, stepIds)).toEqual([]);
	expect(await entries()).toBe(opened + stepIds.length);
	await settle(page);
	const [before, observersBefore] = [await memoryOf(page), await observers()];
	expect(await follow(page, [...anchors, ...stepIds.slice(-1)])).toEqual([]);
	await settle(page);
	const after = await memoryOf(page);
	expect(after.listeners - before.listeners).toBeLessThan(LINKS / 2);
	expect(after.nodes - before.nodes).toBeLessThan(LINKS / 2);
	expect(await observers()).toBe(observersBefore);
	expect(await entries()).toBe(MAX_HISTORY_ENTRIES);
	await page.goBack();
	await expect.poll(() => pageState(page)).toEqual(stateAt(anchors.at(-1) ?? ''));
	await page.goBack();
	await expect.poll(() => pageState(page)).toEqual(stateAt(anchors.at(-2) ?? ''));
	await expectEachActive(page, [fourthStep]);
});

test('to another page and back', async ({ page }) => {
	await page.addInitScript(() => {
		const events: unknown[] = [];
		Object.assign(window, { events });
		document.addEventListener('story:step', ({ detail }: CustomEventInit) => events.push(detail));
	});
	await open(page, '/');
	await scrollTo(page, await positionOf(page, middleStep, 200));
	await expect(page).toHaveURL(`/#${middleStep}`);
	const place = await page.evaluate(() => window.scrollY);
	await page
		.locator('footer')
		.getByRole('link', { name: 'All sources' })
		.evaluate((link: HTMLAnchorElement) => {
			link.click();
		});
	await expect(page).toHaveURL('/sources/');
	await page.goBack();
	await readerIsLive(page);
	await expect.poll(() => pageState(page)).toEqual(stateAt(middleStep));
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
	await settle(page);
	const events = await page.evaluate(() => (window as unknown as { events: unknown[] }).events);
	expect(events).toEqual([{ id: middleStep, index: stepIds.indexOf(middleStep), via: 'load' }]);
	expect(await textProblemsOf(page)).toEqual([]);
	await expectEachActive(page, [fourthStep]);
});
