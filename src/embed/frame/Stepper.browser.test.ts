import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { strings } from '#language/tables/en.ts';
import { translate } from '#site/testing/translate.ts';
import type { FramedStoryData } from './frame-data.ts';
import { Pages } from './pages.svelte.ts';
import Stepper from './Stepper.svelte';

// The graphic has tests of its own, and its scenes need the story's facts.
vi.mock('#reader/live-graphic.svelte.ts', () => ({
	LiveGraphic: class {
		readonly canMount = false;
	}
}));
vi.mock('#stage/chapter-scenes.svelte.ts', () => ({
	ChapterScenes: class {
		load() {
			return undefined;
		}
	}
}));

const IDS = ['one', 'two', 'three'];
const LONG = 'These words fill more than one page of a small screen. '.repeat(60);

const data = {
	title: 'A story',
	home: '../',
	address: '../',
	cover: 'The cover.',
	facts: {},
	stepper: {
		...strings.stepper,
		steps: strings.reader.steps,
		keyName: strings.reader.key,
		count: strings.stepper.count(IDS.length)
	},
	key: {
		happened: { line: 'solid', name: 'done', meaning: 'on record' },
		planned: { line: 'dashed', name: 'to do', meaning: 'or hoped' },
		disputed: { line: 'hatched', name: 'in doubt', meaning: 'or wrong' }
	},
	chapters: [
		{
			id: 'chapter',
			hasCharts: false,
			steps: IDS.map((id, index) => ({ id, place: index / 2 }))
		}
	]
} as unknown as FramedStoryData; // Only the graphic reads the facts.

const PAGE = `
	<header class="cover"><h1>A story</h1><p class="deck">Its deck.</p></header>
	<nav data-spine><ol>${IDS.map((id) => `<li><a href="#${id}">Name of ${id}</a></li>`).join('')}</ol></nav>
	${IDS.map(
		(id) => `<section id="${id}" data-step>
			<div class="words"><h3>Headline of ${id}</h3><p>${id === 'two' ? LONG : 'Few words.'}</p></div>
			<figure><figcaption>Caption of ${id}.</figcaption></figure>
		</section>`
	).join('')}`;

const served = document.createElement('div');
served.hidden = true;

const host = { addressOf: (id = '') => `../${id && `#${id}`}`, onActiveStep: vi.fn() };
const steps: unknown[] = [];
const record = (event: Event) => {
	steps.push((event as CustomEvent).detail);
};
let pages: Pages;

beforeEach(async () => {
	await page.viewport(400, 600);
	served.innerHTML = PAGE;
	document.body.style.margin = '0';
	document.body.append(served);
	steps.length = 0;
	host.onActiveStep.mockClear();
	document.addEventListener('story:step', record);
	pages = new Pages(IDS.length);
	await render(Stepper, { data, pages, host });
});

afterEach(() => {
	document.removeEventListener('story:step', record);
});

const heading = page.getByRole('heading', { level: 1 });
const next = page.getByRole('button', { name: 'Next' });
const back = page.getByRole('button', { name: 'Back' });
const active = () => document.documentElement.dataset.activeStep;

const words = () => document.querySelector<HTMLElement>('.stepper .words');
/** Number of text lines that a page's edge cuts. */
function cutLines(): number {
	const box = words();
	if (!box) throw new Error('The stepper has no words.');
	const { top, bottom } = box.getBoundingClientRect();
	const range = document.createRange();
	range.selectNodeContents(box);
	return [...range.getClientRects()].filter(
		(line) => line.top < top - 1 || line.bottom > bottom + 1
	).length;
}

it('turns pages with the arrow keys, Home and End, and ignores other keys', async () => {
	await expect.element(heading).toHaveTextContent('A story');
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(heading).toHaveTextContent('Headline of one');
	await userEvent.keyboard('{End}');
	await expect.element(heading).toHaveTextContent('Headline of three');
	await userEvent.keyboard('{ArrowRight}{ArrowDown}');
	await expect.element(heading).toHaveTextContent('Headline of three');
	await userEvent.keyboard('{Home}');
	await expect.element(heading).toHaveTextContent('A story');
	await userEvent.keyboard('{ArrowLeft}');
	expect(active()).toBe('');

	const down = new KeyboardEvent('keydown', { key: 'ArrowDown', cancelable: true });
	const right = new KeyboardEvent('keydown', { key: 'ArrowRight', cancelable: true });
	expect([window.dispatchEvent(down), window.dispatchEvent(right)]).toEqual([true, false]);
});

it('shows the key with the words of the story', async () => {
	await expect
		.element(page.getByRole('list', { name: 'Key to the lines' }))
		.toHaveTextContent('done to do in doubt');
	await expect.element(page.getByTitle('on record')).toHaveTextContent('done');
	await expect.element(page.getByTitle('or wrong')).toHaveTextContent('in doubt');
});

it('turns pages with its buttons, shows the position, and keeps the focus at both ends', async () => {
	await expect.element(back).toHaveAttribute('aria-disabled', 'true');
	await next.click();
	await expect.element(page.getByText('1 of 3: Name of one')).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'Whole story' }))
		.toHaveAttribute('href', '../#one');
	expect(words()?.textContent).toBe('Headline of oneFew words.Caption of one.');
	pages.goTo(2);
	await expect.element(next).toHaveAttribute('aria-disabled', 'true');
	await next.click({ force: true });
	expect(active()).toBe('three');
	expect(document.activeElement?.textContent).toBe('Next');
});

it('divides a long text into pages that cut no line, and turns through all of them', async () => {
	pages.goTo(1);
	await expect.element(heading).toHaveTextContent('Headline of two');
	const offsets = new Set<number>();
	let turns = 0;
	for (; active() === 'two' && turns < 50; turns++) {
		offsets.add(words()?.scrollLeft ?? 0);
		expect(cutLines()).toBe(0);
		await next.click();
	}
	expect(active()).toBe('three');
	expect(offsets.size).toBe(turns);
	expect(turns).toBeGreaterThan(2);
	await back.click();
	expect(active()).toBe('two');
	expect(words()?.scrollLeft).toBe(Math.max(...offsets));
});

it('turns by horizontal swipes', async () => {
	const stepper = document.querySelector('.stepper');
	const swipe = (from: number, to: number, last = 'pointerup') => {
		const at = (clientX: number) => ({ clientX, clientY: 200, bubbles: true });
		stepper?.dispatchEvent(new PointerEvent('pointerdown', at(from)));
		stepper?.dispatchEvent(new PointerEvent(last, at(to)));
		stepper?.dispatchEvent(new PointerEvent('pointerup', at(to)));
	};
	swipe(300, 60);
	await expect.poll(active).toBe('one');
	swipe(60, 300);
	await expect.poll(active).toBe('');
	// The browser has taken the gesture for a scroll.
	swipe(300, 60, 'pointercancel');
	swipe(300, 290);
	await expect.element(heading).toHaveTextContent('A story');
	expect(pages.isFirst).toBe(true);
});

it('dispatches each step once, and sends it to the host', async () => {
	await next.click();
	await next.click();
	await back.click();
	await back.click();
	await expect.poll(active).toBe('');
	expect(steps).toEqual([
		{ id: 'one', index: 0, via: 'link' },
		{ id: 'two', index: 1, via: 'link' },
		{ id: 'one', index: 0, via: 'link' }
	]);
	expect(host.onActiveStep.mock.calls).toEqual([
		[undefined],
		['one'],
		['two'],
		['one'],
		[undefined]
	]);
});

it('dispatches the first step with via `load`', async () => {
	const start = new Pages(IDS.length);
	start.goTo(2);
	await render(Stepper, { data, pages: start, host });
	expect(steps).toEqual([{ id: 'three', index: 2, via: 'load' }]);
});

it('has headline, count and words of one step after a translation', async () => {
	const count = () => document.querySelector('[aria-live]')?.textContent.trim();
	await next.click();
	await vi.waitFor(() => {
		expect(count()).toBe('1 of 3: Name of one');
	});
	translate();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(heading).toHaveTextContent(/Headline of two$/);
	expect(count()).toMatch(/^2 of 3: .*Name of two$/);
	await userEvent.keyboard('{Home}');
	await expect.element(heading).toHaveTextContent(/A story$/);
	expect(count()).toBe('3 steps');
});
