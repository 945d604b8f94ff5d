import { flushSync } from 'svelte';
import { page } from 'vitest/browser';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mode } from '../modes.ts';
import { HOST_TIMEOUT, HostConnection } from './host-connection.svelte.ts';

// The test page is an iframe itself: its parent window is the host, its viewport the iframe's size.
const CONTENT_HEIGHT = 4000;
const SIZE = { width: 900, height: 600 };

type Posted = Record<string, unknown>;

const content = document.createElement('div');
content.dataset.frame = '';

let posted: unknown[] = [];
const ours = () =>
	posted.filter(
		(message): message is Posted =>
			typeof message === 'object' && message !== null && 'story' in message
	);
const ofKind = (kind: string) => ours().filter((message) => message.kind === kind);
const heights = () => ofKind('height').map(({ height }) => height);

/** Delivers a message as a window posts it. */
function receive(data: unknown, source: Window = window.parent): void {
	window.dispatchEvent(new MessageEvent('message', { data, source }));
	flushSync();
}
const hostPosts = (message: Posted) => {
	receive({ story: __ELEMENT__, ...message });
};

const showStep = vi.fn();
let connection: HostConnection;
let stop: () => void = () => undefined;

function connect(): HostConnection {
	const made = new HostConnection({
		addressOf: (id = '') => `../${id && `#${id}`}`,
		showStep
	});
	stop = $effect.root(() => {
		made.start(content, () => made.mode);
		// `viewport` is derived: an effect keeps it up to date.
		$effect(() => {
			made.viewport?.scroll();
		});
	});
	flushSync();
	return made;
}

function passTime(milliseconds: number): void {
	vi.advanceTimersByTime(milliseconds);
	flushSync();
}

/** Resizes the iframe as a host does, and waits until the page has received the resize event. */
async function resize(height: number): Promise<void> {
	if (window.innerHeight === height) return;
	const resized = new Promise((resolve) => {
		window.addEventListener('resize', resolve, { once: true });
	});
	await page.viewport(SIZE.width, height);
	await resized;
	flushSync();
}

const mode = (): string | undefined => document.documentElement.dataset.mode;

beforeAll(async () => {
	document.documentElement.style.scrollBehavior = 'auto';
	document.body.style.margin = '0';
	document.body.append(content);
	await page.viewport(SIZE.width, SIZE.height);
	await import('./first-script.ts');
	document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
});

beforeEach(async () => {
	await resize(SIZE.height);
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	vi.spyOn(window.parent, 'postMessage').mockImplementation((data: unknown) => {
		posted.push(data);
	});
	content.style.height = `${String(CONTENT_HEIGHT)}px`;
	content.replaceChildren();
	posted = [];
	showStep.mockClear();
	connection = connect();
});

afterEach(() => {
	stop();
	vi.useRealTimers();
	document.documentElement.dataset.mode = 'flat';
	window.scrollTo(0, 0);
});

describe('mode', () => {
	it('stays flat for 900 ms without an answer, and becomes a stepper then', () => {
		expect(ofKind('hello')).toHaveLength(1);
		passTime(HOST_TIMEOUT - 1);
		expect(mode()).toBe('flat');
		passTime(1);
		expect(mode()).toBe('stepper');
		expect(connection.viewport).toBeUndefined();
	});

	it.each(['in time', 'late'])('stays flat in a host that gives the height %s', async (when) => {
		if (when === 'late') passTime(HOST_TIMEOUT);
		await resize(CONTENT_HEIGHT);
		expect(mode()).toBe('flat');
		passTime(10 * HOST_TIMEOUT);
		expect(mode()).toBe('flat');
	});

	it.each(['in time', 'late'])('becomes sticky when the host answers %s', (when) => {
		if (when === 'late') passTime(HOST_TIMEOUT);
		hostPosts({ kind: 'host', sticks: true });
		passTime(10 * HOST_TIMEOUT);
		expect(mode()).toBe('sticky');
		expect(connection.isLive).toBe(true);
	});

	it('is a stepper where our host script neither sticks nor gives the height', () => {
		hostPosts({ kind: 'host', sticks: false });
		passTime(HOST_TIMEOUT);
		expect(mode()).toBe('stepper');
	});

	it('waits another 900 ms after a late greeting', () => {
		passTime(HOST_TIMEOUT);
		receive({ sentinel: 'amp', type: 'frames-init' });
		expect(mode()).toBe('flat');
		passTime(HOST_TIMEOUT - 1);
		expect(mode()).toBe('flat');
		passTime(1);
		expect(mode()).toBe('stepper');
	});

	it('detects a host that gives more height than needed', async () => {
		expect(connection.hasSpareHeight).toBe(false);
		content.style.height = '300px';
		await vi.waitFor(() => {
			expect(connection.hasSpareHeight).toBe(true);
		});
	});

	it('stops with the effect root: no timeout, no answer and no step changes it', () => {
		stop();
		posted = [];
		passTime(HOST_TIMEOUT);
		expect(connection.mode).toBe('flat');
		hostPosts({ kind: 'host', sticks: true });
		document.dispatchEvent(new CustomEvent('story:step', { detail: { id: 'first', index: 1 } }));
		expect([mode(), ours()]).toEqual(['flat', []]);
	});
});

describe('messages', () => {
	it('are accepted only from the parent window', () => {
		const message = { story: __ELEMENT__, kind: 'host', sticks: true };
		receive(message, window);
		receive({ kind: 'interactive:scroll', scroll: 900 }, window);
		expect(mode()).toBe('flat');
		receive(message);
		expect(mode()).toBe('sticky');
	});

	it('contain the mode for a step; `cover` is sent only after a step', () => {
		connection.onActiveStep(undefined);
		hostPosts({ kind: 'host', sticks: true });
		const detail = { id: 'first', index: 1, via: 'link' };
		document.dispatchEvent(new CustomEvent('story:step', { detail }));
		connection.onActiveStep('first');
		connection.onActiveStep(undefined);
		connection.onActiveStep(undefined);
		expect(ofKind('step')).toEqual([
			{ story: __ELEMENT__, kind: 'step', ...detail, mode: 'sticky' }
		]);
		expect(ofKind('cover')).toHaveLength(1);
	});
});

describe('our host script', () => {
	it('changes the look while the story runs; an invalid or missing value gives the page’s own back', () => {
		const root = document.documentElement;
		const language = root.lang;
		const look = { kind: 'look', background: undefined, lang: undefined };
		hostPosts({ ...look, theme: 'dark', accent: '#b00', background: 'transparent' });
		expect(root.dataset).toMatchObject({ theme: 'dark', background: 'transparent' });
		expect(root.style.getPropertyValue('--accent')).toBe('#b00');
		hostPosts({ ...look, theme: 'pink', accent: 'url(x)' });
		expect([root.dataset.theme, root.dataset.background, root.lang]).toEqual([
			undefined,
			undefined,
			language
		]);
		expect(root.style.getPropertyValue('--accent')).toBe('');
	});

	it('changes the mode while the story runs', () => {
		hostPosts({ kind: 'host', sticks: true });
		hostPosts({ kind: 'mode', mode: 'stepper' });
		expect(mode()).toBe('stepper');
		hostPosts({ kind: 'mode', mode: 'sticky' });
		expect(mode()).toBe('sticky');
	});

	it('scrolls by a page for Space, except where an element uses Space', () => {
		const button = document.createElement('button');
		content.append(button);
		const press = (target: Element, options: KeyboardEventInit = {}) =>
			!target.dispatchEvent(
				new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true, ...options })
			);
		expect(press(content)).toBe(false);
		hostPosts({ kind: 'host', sticks: true });
		expect(press(content)).toBe(true);
		expect(press(content, { shiftKey: true })).toBe(true);
		expect(press(button)).toBe(false);
		expect(press(content, { key: 'PageDown' })).toBe(false);
		expect(press(content, { ctrlKey: true })).toBe(false);
		expect(ofKind('page').map(({ direction }) => direction)).toEqual([1, -1]);
	});

	it('receives wheel events once it has asked for them', () => {
		const wheel = () => window.dispatchEvent(new WheelEvent('wheel', { deltaY: 30, deltaMode: 1 }));
		wheel();
		expect(ofKind('wheel')).toEqual([]);
		hostPosts({ kind: 'wheel' });
		wheel();
		expect(ofKind('wheel')).toEqual([{ story: __ELEMENT__, kind: 'wheel', x: 0, y: 30, unit: 1 }]);
	});
});

describe('height', () => {
	it('is sent when the content grows, once for each whole pixel, and again on load and after a greeting', async () => {
		posted = [];
		content.style.height = `${String(CONTENT_HEIGHT + 99.5)}px`;
		await vi.waitFor(() => {
			expect(heights()).toEqual([CONTENT_HEIGHT + 100]);
		});
		window.dispatchEvent(new Event('resize'));
		expect(heights()).toEqual([CONTENT_HEIGHT + 100]);
		posted = [];
		window.dispatchEvent(new Event('load'));
		expect(heights()).toEqual([CONTENT_HEIGHT + 100]);
		posted = [];
		receive('[iFrameSizer]story:8:false:false:32:true');
		expect(heights()).toEqual([CONTENT_HEIGHT + 100]);
		expect(posted).toContain(`[iFrameSizer]story:${String(CONTENT_HEIGHT + 100)}:0:init:`);
	});

	it('is sent again when the time for an answer is over', () => {
		posted = [];
		passTime(HOST_TIMEOUT);
		expect(heights()).toEqual([CONTENT_HEIGHT]);
		posted = [];
		window.dispatchEvent(new Event('load'));
		passTime(HOST_TIMEOUT);
		expect(heights()).toEqual([CONTENT_HEIGHT, CONTENT_HEIGHT]);
	});

	it('of a stepper is never sent: its content is as tall as the iframe', async () => {
		passTime(HOST_TIMEOUT);
		posted = [];
		content.style.height = '100vh';
		await resize(SIZE.height + 100);
		expect(heights()).toEqual([]);
	});
});

describe('sticky', () => {
	const nextScroll = () =>
		new Promise((resolve) => {
			window.addEventListener('scroll', resolve, { once: true });
		});

	beforeEach(() => {
		hostPosts({ kind: 'host', sticks: true });
	});

	it('scrolls where the host has scrolled, also after a resize', async () => {
		hostPosts({ kind: 'scroll', top: 1200 });
		expect(window.scrollY).toBe(1200);
		window.scrollTo(0, 0);
		await resize(SIZE.height + 50);
		expect(window.scrollY).toBe(1200);
	});

	describe('when the reader scrolls the page itself', () => {
		const seeks = () => ofKind('seek').map(({ top }) => top);

		it('asks the host to follow a moved focus', async () => {
			hostPosts({ kind: 'scroll', top: 0 });
			const button = document.createElement('button');
			button.style.cssText = 'position:absolute;top:2500px';
			content.append(button);
			const scrolled = nextScroll();
			button.focus();
			await scrolled;
			expect(window.scrollY).toBeGreaterThan(1500);
			expect(seeks()).toEqual([Math.round(window.scrollY)]);
		});

		it('asks the host to follow find-in-page and a reading cursor, which only scroll', async () => {
			hostPosts({ kind: 'scroll', top: 1200 });
			await nextScroll();
			const scrolled = nextScroll();
			window.scrollTo(0, 2700);
			await scrolled;
			expect(seeks()).toEqual([2700]);
			hostPosts({ kind: 'scroll', top: 2700 });
			hostPosts({ kind: 'scroll', top: 2760 });
			expect([window.scrollY, seeks()]).toEqual([2760, [2700]]);
		});

		it('asks the host even if its message arrives before the scroll event', () => {
			hostPosts({ kind: 'scroll', top: 1200 });
			window.scrollTo(0, 2700);
			hostPosts({ kind: 'scroll', top: 1250 });
			hostPosts({ kind: 'scroll', top: 1300 });
			expect([window.scrollY, seeks()]).toEqual([2700, [2700]]);
		});

		it('follows the host again 300 ms after a request that the host did not fulfil', () => {
			const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
			hostPosts({ kind: 'scroll', top: 1200 });
			window.scrollTo(0, 2700);
			hostPosts({ kind: 'scroll', top: 1250 });
			now.mockReturnValue(1300);
			hostPosts({ kind: 'scroll', top: 1260 });
			expect(window.scrollY).toBe(1260);
		});
	});

	it.each([
		['a host that does not scroll to a place', { kind: 'interactive:scroll', scroll: 900 }],
		['a host that has not yet sent its position', {}]
	])('sends no `seek` to %s', async (_, message) => {
		stop();
		connection = connect();
		receive(message);
		if (!('kind' in message)) hostPosts({ kind: 'host', sticks: true });
		const scrolled = nextScroll();
		window.scrollTo(0, 2700);
		await scrolled;
		expect(ofKind('seek')).toEqual([]);
	});

	it('sends no `seek` when the page becomes shorter and the browser scrolls it', async () => {
		hostPosts({ kind: 'scroll', top: 3400 });
		await vi.waitFor(() => {
			expect(window.scrollY).toBe(CONTENT_HEIGHT - SIZE.height);
		});
		const scrolled = nextScroll();
		content.style.height = '3000px';
		await scrolled;
		expect(window.scrollY).toBe(3000 - SIZE.height);
		expect(ofKind('seek')).toEqual([]);
	});

	it('sends no `seek` for a visible focus', async () => {
		hostPosts({ kind: 'scroll', top: 0 });
		const button = document.createElement('button');
		content.append(button);
		button.focus();
		await new Promise((resolve) => requestAnimationFrame(resolve));
		await new Promise((resolve) => requestAnimationFrame(resolve));
		expect(ofKind('seek')).toEqual([]);
	});

	it('sends `seek` to the host, in whole pixels of the page', () => {
		hostPosts({ kind: 'scroll', top: 1200 });
		connection.viewport?.scrollBy(34.4);
		connection.seek(-5);
		expect(ofKind('seek').map(({ top }) => top)).toEqual([1234, 0]);
		expect(window.scrollY).toBe(1200);
	});
});

describe('links', () => {
	const follow = () => {
		const link = document.createElement('a');
		link.href = '#second';
		link.addEventListener('click', (event) => {
			connection.followLink(event);
			wasPrevented = event.defaultPrevented;
			event.preventDefault();
		});
		const step = document.createElement('section');
		step.id = 'second';
		content.append(link, step);
		link.click();
		return link.getAttribute('href');
	};
	let wasPrevented = false;

	it.each<[Mode, () => void]>([
		[
			'sticky',
			() => {
				hostPosts({ kind: 'host', sticks: true });
			}
		],
		[
			'flat',
			() => {
				hostPosts({ kind: 'host', sticks: false });
			}
		]
	])('scroll within the page in a %s host with our host script', (_, answer) => {
		answer();
		expect(follow()).toBe('#second');
		expect(wasPrevented).toBe(true);
		expect(showStep).toHaveBeenCalledWith('second');
	});

	it.each([
		['flat, in a host that does not scroll', () => undefined],
		[
			'sticky, in a host that only forwards its scroll',
			() => {
				hostPosts({ kind: 'scroll', top: 0 });
			}
		],
		[
			'a stepper',
			() => {
				passTime(HOST_TIMEOUT);
			}
		]
	])('lead to the story’s own page: %s', (_, prepare) => {
		prepare();
		expect(follow()).toBe('../#second');
		expect(wasPrevented).toBe(false);
		expect(showStep).not.toHaveBeenCalled();
	});
});
