import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { tick } from 'svelte';
import { box, label } from '#drawing/make-marks.ts';
import { Facts } from '#facts/facts.ts';
import type { Scene } from '#scenes/scene.ts';
import Stage from './Stage.svelte';

const facts = new Facts({ language: 'en', figures: [], places: [], events: [], labels: {} });

/** A scene with a box that all scenes share, at `share` of the frame's width, and one of its own. */
const sceneAt =
	(id: string, share: number): Scene =>
	({ frame, arrival }) => [
		box('shared', 'ink', [frame.width * share, 10 + arrival, 20, 20]),
		box(`only-${id}`, 'faint', [10, 100, 20, 20])
	];

const SCENES = {
	left: sceneAt('left', 0.1),
	middle: sceneAt('middle', 0.5),
	right: sceneAt('right', 0.9)
};
type Step = keyof typeof SCENES;

const room = document.createElement('div');

/** Renders a stage at `left`, in a room of 400 × 320 pixels. */
async function openStage(reducedMotion = false) {
	const measured = { width: 400, height: 320 };
	const screen = await render(Stage, {
		props: {
			step: 'left',
			scene: SCENES.left,
			arrival: 1,
			facts,
			altText: '',
			reducedMotion,
			measured
		},
		target: room
	});
	return { goTo: (step: Step) => screen.rerender({ step, scene: SCENES[step] }) };
}

const stage = () => room.querySelector<HTMLElement>('[data-stage]');
const isMoving = () => stage()?.dataset.moving !== undefined;
const drawing = () => stage()?.querySelector('svg')?.outerHTML;
/** Left edge of the shared box, in drawing units. */
const sharedX = () =>
	stage()?.querySelector<SVGGraphicsElement>('[data-mark=shared]')?.getBBox().x ?? NaN;

/** Advances the fake clock, frame by frame. */
async function pass(milliseconds: number): Promise<void> {
	vi.advanceTimersByTime(milliseconds);
	await tick();
}

/** Resolves when the stage has received its new width: observers are called in the order of their creation. */
async function resize(width: string): Promise<void> {
	room.style.width = width;
	await new Promise<void>((resolve) => {
		const observer = new ResizeObserver(() => {
			observer.disconnect();
			setTimeout(resolve);
		});
		observer.observe(room);
	});
	await tick();
}

/** The drawing of a step on a stage that has shown nothing else, at the room's present size. */
async function drawingOf(step: Step): Promise<string | undefined> {
	const target = document.createElement('div');
	target.style.cssText = room.style.cssText;
	document.body.append(target);
	const { width, height } = room.getBoundingClientRect();
	const screen = await render(Stage, {
		props: {
			step,
			scene: SCENES[step],
			arrival: 1,
			facts,
			altText: '',
			measured: { width, height }
		},
		target
	});
	const html = target.querySelector('[data-stage] svg')?.outerHTML;
	await screen.unmount();
	target.remove();
	return html;
}

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['performance', 'requestAnimationFrame', 'cancelAnimationFrame'] });
	room.style.cssText = 'width: 400px; height: 320px';
	document.body.append(room);
});

afterEach(() => {
	// A transition that still runs would wait for ever for a frame of the fake clock.
	vi.advanceTimersByTime(1000);
	vi.useRealTimers();
	room.remove();
});

describe('a transition', () => {
	it('moves marks that two steps have in common, and ends in the drawing of the second', async () => {
		const { goTo } = await openStage();
		const start = sharedX();
		expect(isMoving()).toBe(false);
		await goTo('right');
		expect([isMoving(), sharedX()]).toEqual([true, start]);
		await pass(300);
		expect(isMoving()).toBe(true);
		expect(sharedX()).toBeGreaterThan(start);
		await pass(400);
		expect(isMoving()).toBe(false);
		expect(drawing()).toBe(await drawingOf('right'));
	});

	it('continues from the displayed frame after an interruption', async () => {
		const { goTo } = await openStage();
		await goTo('right');
		await pass(300);
		const halfway = sharedX();
		await goTo('middle');
		expect([isMoving(), sharedX()]).toEqual([true, halfway]);
		await pass(700);
		expect(isMoving()).toBe(false);
		expect(drawing()).toBe(await drawingOf('middle'));
	});

	it('can be reversed in the middle', async () => {
		const { goTo } = await openStage();
		const before = drawing();
		await goTo('right');
		await pass(300);
		const halfway = sharedX();
		await goTo('left');
		expect(sharedX()).toBe(halfway);
		await pass(300);
		expect(sharedX()).toBeLessThan(halfway);
		await pass(400);
		expect([isMoving(), drawing()]).toEqual([false, before]);
	});

	it('takes its full time again after an interruption', async () => {
		const { goTo } = await openStage();
		await goTo('right');
		await pass(500);
		await goTo('middle');
		await pass(500);
		expect(isMoving()).toBe(true);
	});

	it('continues after a resize, and ends in the drawing for the new size', async () => {
		const { goTo } = await openStage();
		await goTo('right');
		await pass(300);
		await resize('700px');
		expect(isMoving()).toBe(true);
		await pass(700);
		expect(isMoving()).toBe(false);
		expect(drawing()).toBe(await drawingOf('right'));
	});

	it('stops while the tab is hidden, and ends in the drawing of the step when it is shown', async () => {
		const { goTo } = await openStage();
		await goTo('right');
		await pass(300);
		const halfway = drawing();
		// A hidden tab gets no frames while its clock goes on.
		const shownAgainAt = performance.now() + 60_000;
		await tick();
		expect([isMoving(), drawing()]).toEqual([true, halfway]);
		const clock = vi.spyOn(performance, 'now').mockReturnValue(shownAgainAt);
		await pass(16);
		clock.mockRestore();
		expect(isMoving()).toBe(false);
		expect(drawing()).toBe(await drawingOf('right'));
	});

	it('does not start from a new size alone', async () => {
		await openStage();
		const before = drawing();
		await resize('700px');
		expect(isMoving()).toBe(false);
		expect(drawing()).not.toBe(before);
		expect(drawing()).toBe(await drawingOf('left'));
	});
});

it('with reduced motion cuts from step to step', async () => {
	const { goTo } = await openStage(true);
	await goTo('right');
	expect([isMoving(), drawing()]).toEqual([false, await drawingOf('right')]);
});

it('sets its labels without the text spacing of a reader’s own styles', async () => {
	const spacing = document.createElement('style');
	spacing.textContent = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
	document.head.append(spacing);
	await render(Stage, {
		props: {
			step: 'left',
			scene: () => [label('words', 10, 20, 'Some words')],
			arrival: 1,
			facts,
			altText: '',
			measured: { width: 400, height: 320 }
		},
		target: room
	});
	const line = room.querySelector('tspan') as SVGTSpanElement;
	const { letterSpacing, wordSpacing } = getComputedStyle(line);
	spacing.remove();
	expect([letterSpacing, wordSpacing]).toEqual(['normal', '0px']);
});
