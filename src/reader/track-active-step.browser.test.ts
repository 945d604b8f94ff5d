import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seeded } from '#tools/seeded.ts';
import { ReadingPosition, type StepChange } from './reading-position.svelte.ts';
import { trackActiveStep } from './track-active-step.ts';
import { pageViewport } from './viewport.ts';

const STEPS = ['one', 'two', 'three', 'four', 'five'];

/** As on a page of the story. The browser's own scroll anchoring would hide a place that is not kept. */
const STYLES = `
	body { margin: 0; overflow-anchor: none }
	header { height: 900px }
	section { height: 120vh; scroll-margin-top: 100px }
	[data-trigger-line], [data-resting-line] { position: fixed }
	[data-trigger-line] { top: 200px }
	[data-resting-line] { top: 100px }
`;

let position: ReadingPosition;
let changes: StepChange[];
let stop: () => void;
const onmeasured = vi.fn();

const section = (id: string) => document.getElementById(id) as HTMLElement;
const topOf = (id: string) => section(id).getBoundingClientRect().top;
const header = () => document.querySelector('header') as HTMLElement;
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves when a change has been measured: a new size is measured one frame after it. */
async function measured(): Promise<void> {
	for (let frames = 0; frames < 2; frames++) await nextFrame();
}

async function start(): Promise<void> {
	changes = [];
	position = new ReadingPosition(STEPS, (change) => changes.push(change));
	stop = trackActiveStep({ steps: STEPS, position, viewport: pageViewport, onmeasured });
	await measured();
}

async function scrollTo(top: number): Promise<void> {
	window.scrollTo(0, top);
	await measured();
}

beforeEach(async () => {
	await page.viewport(400, 800);
	document.body.innerHTML = `<style>${STYLES}</style>
		<div data-trigger-line></div><div data-resting-line></div>
		<header></header>
		${STEPS.map((id) => `<section id="${id}" data-step><a href="#five">five</a></section>`).join('')}
		<footer style="height: 100vh"></footer>`;
	history.replaceState(null, '', location.pathname + location.search);
	window.scrollTo(0, 0);
	onmeasured.mockClear();
	await start();
});

afterEach(() => {
	stop();
	document.body.replaceChildren();
});

describe('a reader who scrolls', () => {
	it('is at the step whose top has passed the trigger line, forward and back', async () => {
		const seen: (string | undefined)[] = [];
		for (const top of [0, 701, 1700, 2700, 1700, 701, 0]) {
			await scrollTo(top);
			seen.push(position.id);
		}
		expect(seen).toEqual([undefined, 'one', 'two', 'three', 'two', 'one', undefined]);
		expect(changes.map(({ via }) => via)).toEqual(Array(5).fill('scroll'));
	});

	it('is measured after each scroll, which calls `onmeasured`', async () => {
		onmeasured.mockClear();
		await scrollTo(1700);
		expect(onmeasured).toHaveBeenCalled();
	});

	it('has via `link` after a link', async () => {
		section('one').querySelector('a')?.click();
		await vi.waitFor(() => {
			expect(position.id).toBe('five');
		});
		expect(changes).toEqual([{ id: 'five', index: 4, via: 'link' }]);
	});

	it('has via `link` after going back', async () => {
		location.hash = 'two';
		await measured();
		location.hash = 'four';
		await measured();
		history.back();
		await vi.waitFor(() => {
			expect(position.id).toBe('two');
		});
		expect(changes.map(({ id, via }) => [id, via])).toEqual([
			['two', 'link'],
			['four', 'link'],
			['two', 'link']
		]);
	});
});

describe('the place is kept', () => {
	/** How far the third step is above the trigger line: the reader is 300 pixels into it. */
	const place = () => [position.id, Math.round(200 - topOf('three'))];

	beforeEach(async () => {
		await scrollTo(window.scrollY + topOf('three') - 200 + 300);
		expect(place()).toEqual(['three', 300]);
	});

	it('when late fonts change the height of the text above', async () => {
		header().style.height = '1234px';
		await measured();
		expect(place()).toEqual(['three', 300]);
	});

	it('when a section above gets shorter', async () => {
		section('two').style.height = '300px';
		await measured();
		expect(place()).toEqual(['three', 300]);
	});

	it('when the phone is turned, and turned back', async () => {
		await page.viewport(800, 400);
		await measured();
		expect(place()).toEqual(['three', 300]);
		await page.viewport(400, 800);
		await measured();
		expect(place()).toEqual(['three', 300]);
	});

	it('when the page comes back from the back-forward cache with another layout', async () => {
		header().style.height = '300px';
		window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		await measured();
		expect(place()).toEqual(['three', 300]);
	});

	it('but not after the listeners are removed', async () => {
		stop();
		header().style.height = '1234px';
		await measured();
		expect(Math.round(200 - topOf('three'))).not.toBe(300);
	});
});

it('agrees with the rule after each of 250 random moves', async () => {
	const random = seeded(20240410);
	const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
	/** The rule of `activeStep`, written independently: the last section that starts above the line. */
	const expected = () => STEPS.findLast((id) => topOf(id) <= 200);
	const scroll = () => {
		window.scrollBy(0, Math.round((random() - 0.45) * 1600));
	};
	const moves = {
		scroll,
		'another scroll': scroll,
		jump: () => {
			window.scrollTo(0, random() * document.documentElement.scrollHeight);
		},
		anchor: () => {
			location.hash = pick(STEPS) ?? '';
		},
		resize: () => page.viewport(pick([320, 400, 900]) ?? 400, pick([480, 640, 1000]) ?? 640),
		growth: () => {
			header().style.height = `${Math.round(random() * 1500)}px`;
		},
		'growth below the reader': () => {
			section('five').style.height = `${Math.round(random() * 1500)}px`;
		}
	};
	const names = Object.keys(moves) as (keyof typeof moves)[];
	for (let move = 0; move < 250; move++) {
		const name = pick(names) ?? 'scroll';
		await moves[name]();
		await measured();
		expect(position.id, `move ${move}: ${name}`).toBe(expected());
	}
});
