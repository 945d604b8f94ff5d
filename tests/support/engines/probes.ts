/** Functions that read and drive the story in a tab of any engine. Their scripts run in the page. */
import { expect } from '@playwright/test';
import { untilAtRest } from '#tools/at-rest.ts';
import type { Tab } from './engine.ts';

/** Returns the active step in the page's state, the stage and the step navigation. */
export const pageState = (tab: Tab) =>
	tab.run(() => {
		const stage = document.querySelector<HTMLElement>('[data-stage]');
		const link = document.querySelector('nav[data-spine] [aria-current="step"]');
		return {
			active: document.documentElement.dataset.activeStep,
			drawn: stage?.dataset.scene,
			marked: link?.getAttribute('href')?.slice(1) ?? ''
		};
	}, null);

/** The state of the page when a step is active; empty for the cover. */
export const stateAt = (id: string) => ({ active: id, drawn: id, marked: id });

/** Opens the story and waits until the live graphic is shown. */
export async function open(tab: Tab, address: string): Promise<void> {
	await tab.open(address);
	const isLive = () =>
		tab.run(
			() =>
				document.documentElement.dataset.reader === 'live' &&
				!document.querySelector('[data-stage] .unmeasured'),
			null
		);
	await expect.poll(isLive).toBe(true);
}

/** Waits until nothing on the page moves. */
export const waitUntilAtRest = (tab: Tab) => tab.run(untilAtRest, null);

/** Returns whether a step's headline is in the viewport and not covered. */
export const headlineIsVisible = (tab: Tab, id: string) =>
	tab.run((step) => {
		const headline = document.querySelector(`#${step} h3`);
		if (!headline) return false;
		const range = document.createRange();
		range.selectNodeContents(headline);
		return [...range.getClientRects()].every(({ left, right, top, bottom }) =>
			[top + 2, bottom - 2].every((y) =>
				[left + 2, (left + right) / 2, right - 2].every(
					(x) => document.elementFromPoint(x, y)?.closest('h3') === headline
				)
			)
		);
	}, id);

/** The uncaught errors of a page. */
export const consoleErrors = {
	/** Records the page's uncaught errors from now on. */
	record: (tab: Tab) =>
		tab.run(() => {
			const kept: string[] = [];
			Object.assign(window, { errors: kept });
			addEventListener('error', ({ message }) => kept.push(message));
			addEventListener('unhandledrejection', ({ reason }) => kept.push(String(reason)));
		}, null),
	/** Returns the errors since `record`; undefined in a page that was loaded later. */
	all: (tab: Tab) => tab.run(() => (window as unknown as { errors: string[] }).errors, null)
};

/** Runs in the page: scrolls to a step like a link. */
export function goTo(step: string): void {
	document.getElementById(step)?.scrollIntoView();
}

/** Records the ids of `story:step` events from now on. */
export const recordSteps = (tab: Tab) =>
	tab.run(() => {
		const recorded: string[] = [];
		Object.assign(window, { recorded });
		document.addEventListener('story:step', ({ detail }: CustomEventInit<{ id: string }>) => {
			recorded.push(String(detail?.id));
		});
	}, null);

/** Returns the ids recorded since `recordSteps`; undefined in a page that was loaded later. */
export const recordedSteps = (tab: Tab) =>
	tab.run(() => (window as unknown as { recorded?: string[] }).recorded, null);

/** Waits until the scroll position is the same for five frames: engines differ in `scrollend`. */
export const waitForScrollEnd = (tab: Tab) =>
	tab.run(async () => {
		let last = window.scrollY;
		for (let same = 0; same < 5; same++) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
			if (window.scrollY !== last) same = 0;
			last = window.scrollY;
		}
	}, null);
