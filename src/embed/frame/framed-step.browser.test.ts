import { page } from 'vitest/browser';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { GraphicView } from '#reader/live-graphic.svelte.ts';
import type { FramedStepData } from './frame-data.ts';
import { runFramedStep } from './framed-step.svelte.ts';

const shared = vi.hoisted(() => ({
	view: undefined as GraphicView | undefined,
	prefersReducedMotion: { current: false }
}));

// The graphic has tests of its own, and its scenes need the story's facts.
vi.mock('#reader/live-graphic.svelte.ts', () => ({
	LiveGraphic: class {
		readonly canMount = false;
		readonly isComplete = true;
		constructor(view: GraphicView) {
			shared.view = view;
		}
	}
}));
vi.mock('svelte/motion', async (original) => ({
	...(await original<typeof import('svelte/motion')>()),
	prefersReducedMotion: shared.prefersReducedMotion
}));

const data = {
	step: 'first',
	index: 4,
	altText: 'A route.',
	address: '../../',
	facts: {},
	chapters: []
} as unknown as FramedStepData; // Only the graphic reads the facts.

const above = document.createElement('div');
const place = document.createElement('div');
const steps: unknown[] = [];
const record = (event: Event) => {
	steps.push((event as CustomEvent).detail);
};
const arrival = () => shared.view?.arrival;
const active = () => document.documentElement.dataset.activeStep;
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

beforeAll(async () => {
	const content = document.createElement('div');
	content.dataset.frame = 'fits';
	place.dataset.stagePlace = '';
	place.style.height = '400px';
	above.style.height = '2000px';
	content.append(above, place);
	document.body.append(content);
	await page.viewport(600, 500);
	// The test runner's window is the host.
	vi.spyOn(window.parent, 'postMessage').mockReturnValue(undefined);
	document.addEventListener('story:step', record);
});

beforeEach(() => {
	steps.length = 0;
	delete document.documentElement.dataset.activeStep;
	window.scrollTo(0, 0);
});

afterEach(() => {
	shared.prefersReducedMotion.current = false;
});

it('dispatches the step and starts the animation when half of the graphic is visible', async () => {
	runFramedStep(data);
	window.scrollTo(0, 2000 - 500 + 150);
	await nextFrame();
	await nextFrame();
	expect([active(), arrival()]).toEqual([undefined, 1]);
	const seen: (number | undefined)[] = [];
	const sample = () => {
		seen.push(arrival());
	};
	document.addEventListener(
		'story:step',
		() => {
			queueMicrotask(sample);
		},
		{ once: true }
	);
	window.scrollTo(0, 2000 - 500 + 250);
	await expect.poll(active).toBe('first');
	expect(steps).toEqual([{ id: 'first', index: 4, via: 'scroll' }]);

	while (seen.at(-1) !== 1) {
		await nextFrame();
		sample();
	}
	expect(seen[0]).toBe(0);
	expect(seen.length).toBeGreaterThan(3);
});

it('shows the end of the animation with reduced motion', async () => {
	shared.prefersReducedMotion.current = true;
	runFramedStep(data);
	window.scrollTo(0, 2000);
	await expect.poll(active).toBe('first');
	await nextFrame();
	expect(arrival()).toBe(1);
});

it('names the missing element in the error', () => {
	place.remove();
	expect(() => {
		runFramedStep(data);
	}).toThrow('The page has no [data-stage-place] element.');
	document.querySelector('[data-frame]')?.remove();
	expect(() => {
		runFramedStep(data);
	}).toThrow('The page has no [data-frame] element.');
});
