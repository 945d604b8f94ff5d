/** What a test asks of the story in a tab of any engine: each is handed to the page as it is, and answered there. */
import { expect } from '@playwright/test';
import { untilAtRest } from '#tools/at-rest.ts';
import type { Tab } from './engine.ts';

/** Where the page says the reader is, in all the places where it says so. */
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

export const stateAt = (id: string) => ({ active: id, drawn: id, marked: id });

/** Opens the story and waits until its scripts are in charge. */
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

export const waitUntilAtRest = (tab: Tab) => tab.run(untilAtRest, null);

/** Whether all of a step's headline is on the viewport and nothing lies over it. */
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

export const consoleErrors = {
	/** From now on the page keeps what it would only write to its console. */
	record: (tab: Tab) =>
		tab.run(() => {
			const kept: string[] = [];
			Object.assign(window, { complaints: kept });
			addEventListener('error', ({ message }) => kept.push(message));
			addEventListener('unhandledrejection', ({ reason }) => kept.push(String(reason)));
		}, null),
	all: (tab: Tab) => tab.run(() => (window as unknown as { complaints: string[] }).complaints, null)
};

/** Runs in the page: scrolls to a step as a link does. */
export function goTo(step: string): void {
	document.getElementById(step)?.scrollIntoView();
}

/** From now on the page records the ids of the steps that it reports. */
export const recordSteps = (tab: Tab) =>
	tab.run(() => {
		const recorded: string[] = [];
		Object.assign(window, { recorded });
		document.addEventListener('story:step', ({ detail }: CustomEventInit<{ id: string }>) => {
			recorded.push(String(detail?.id));
		});
	}, null);

/** Ids of the steps reported since `recordSteps`; undefined in a page that was loaded later. */
export const recordedSteps = (tab: Tab) =>
	tab.run(() => (window as unknown as { recorded?: string[] }).recorded, null);

/** Waits until the page has been at the same place for five frames: engines differ in `scrollend`. */
export const waitForScrollEnd = (tab: Tab) =>
	tab.run(async () => {
		let last = window.scrollY;
		for (let same = 0; same < 5; same++) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
			if (window.scrollY !== last) same = 0;
			last = window.scrollY;
		}
	}, null);
