import { page } from 'vitest/browser';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { storyElement } from './story-element.ts';

/** Browsers block this port, so no request is made; the tests post the iframe's messages. */
const HOME = new URL('http://localhost:1/story/');
const VIEWPORT = 600;

/** The listeners on the window that have not been removed. */
const listeners = new Set<object>();
/** The observers that observe an element. */
const observers = new Set<object>();

/** Counts listeners and observers from now on. */
function countListenersAndObservers(): void {
	const addEventListener = window.addEventListener.bind(window);
	vi.spyOn(window, 'addEventListener').mockImplementation((...args: unknown[]) => {
		const [type, handler, options] = args as [string, EventListener, AddEventListenerOptions?];
		const listener = {};
		listeners.add(listener);
		options?.signal?.addEventListener('abort', () => listeners.delete(listener));
		addEventListener(type, handler, options);
	});
	vi.stubGlobal(
		'IntersectionObserver',
		class extends IntersectionObserver {
			override observe(target: Element) {
				observers.add(this);
				super.observe(target);
			}
			override disconnect() {
				observers.delete(this);
				super.disconnect();
			}
		}
	);
}

const above = document.createElement('div');
const below = document.createElement('div');

function makeElement(attributes: Record<string, string> = {}): HTMLElement {
	const element = document.createElement('four-meetings');
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	const link = document.createElement('a');
	link.href = HOME.href;
	link.textContent = 'Four Meetings: a story';
	element.append(link);
	return element;
}

function place(element: HTMLElement): HTMLElement {
	below.before(element);
	return element;
}

function frameOf(element: HTMLElement): HTMLIFrameElement {
	const frame = element.shadowRoot?.querySelector('iframe');
	if (!frame) throw new Error('The element has no iframe.');
	return frame;
}

interface FrameWindow {
	/** Replaces the iframe's window: a message event's source is a window or a port. */
	port: MessagePort;
	/** The messages to the iframe. */
	received: unknown[];
}
const windows = new WeakMap<HTMLIFrameElement, FrameWindow>();

function windowOf(element: HTMLElement): FrameWindow {
	const frame = frameOf(element);
	const known = windows.get(frame);
	if (known) return known;
	const { port1: port } = new MessageChannel();
	const received: unknown[] = [];
	port.postMessage = (data: unknown, origin: unknown) => {
		if (origin === HOME.origin) received.push(data);
	};
	Object.defineProperty(frame, 'contentWindow', { value: port });
	const made = { port, received };
	windows.set(frame, made);
	return made;
}

/** Resolves with the iframe once it has the address of the story. */
async function loaded(element: HTMLElement): Promise<HTMLIFrameElement> {
	await vi.waitFor(() => {
		expect(frameOf(element).src).not.toBe('');
	});
	return frameOf(element);
}

/** The number of elements that were defined under a name of their own. */
let copies = 0;

/** Delivers a message as the element's iframe posts it. */
function framePosts(
	element: HTMLElement,
	message: unknown,
	{ source, origin }: { source?: Window; origin?: string } = {}
): void {
	const data: unknown =
		typeof message === 'object' && message !== null
			? { story: 'four-meetings', ...message }
			: message;
	window.dispatchEvent(
		new MessageEvent('message', {
			data,
			source: source ?? windowOf(element).port,
			origin: origin ?? HOME.origin
		})
	);
}

/** The messages to an element's iframe from now on. */
function received(element: HTMLElement): unknown[] {
	const { received } = windowOf(element);
	received.length = 0;
	return received;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const container = (element: HTMLElement) => frameOf(element).parentElement;

/** A sticky element in the viewport whose iframe has said hello, as tall as `height` px. */
async function stickyElement(height = 5000, attributes = {}): Promise<HTMLElement> {
	const element = place(makeElement(attributes));
	element.scrollIntoView();
	await loaded(element);
	framePosts(element, { kind: 'hello' });
	framePosts(element, { kind: 'height', height });
	// The first scroll position is sent in the next animation frame.
	await nextFrame();
	await nextFrame();
	return element;
}

beforeAll(() => {
	customElements.define('four-meetings', storyElement(undefined));
	document.body.style.margin = '0';
	below.style.height = '3000px';
});

beforeEach(async () => {
	await page.viewport(800, VIEWPORT);
	above.style.height = '0';
	document.body.replaceChildren(above, below);
	window.scrollTo(0, 0);
	listeners.clear();
	observers.clear();
	countListenersAndObservers();
	// The test page is an iframe; most tests are about a page that is none.
	vi.stubGlobal('parent', window);
});

afterEach(() => {
	document.body.replaceChildren();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	history.replaceState(null, '', location.pathname + location.search);
});

describe('loading', () => {
	// In an iframe, as this page is, browsers ignore the observer's margin: it starts in the viewport.
	it('starts near the viewport, with the link’s text as the title', async () => {
		above.style.height = `${String(3 * VIEWPORT)}px`;
		const element = place(makeElement());
		await nextFrame();
		await nextFrame();
		expect(frameOf(element).src).toBe('');
		window.scrollTo(0, 3 * VIEWPORT);
		const frame = await loaded(element);
		expect(frame.src).toBe(new URL('embed/?mode=sticky&theme=light', HOME).href);
		expect(frame.title).toBe('Four Meetings: a story');
	});

	it('starts at once where the address names a step, but in the first whole story only', async () => {
		history.replaceState(null, '', '#four-meetings-tokyo');
		above.style.height = `${String(5 * VIEWPORT)}px`;
		const step = place(makeElement({ step: 'plan' }));
		const first = place(makeElement());
		const second = place(makeElement());
		await loaded(first);
		await nextFrame();
		expect([frameOf(step).src, frameOf(second).src]).toEqual(['', '']);
	});

	it.each([
		['the link inside it, not its script’s copy', HOME.href, 'http://localhost:1/cache/embed.js'],
		['the link of one step', `${HOME.href}#tokyo`, ''],
		['its script, without a usable link', 'mailto:a@b.example', `${HOME.href}embed.js`],
		['the link, where its script is inline', HOME.href, '']
	])('finds the story by %s', async (_, href, script) => {
		const name = `copy-${String(copies++)}`;
		customElements.define(name, storyElement(script));
		const element = document.createElement(name);
		const link = document.createElement('a');
		link.href = href;
		element.append(link);
		place(element);
		expect((await loaded(element)).src).toBe(new URL('embed/?mode=sticky&theme=light', HOME).href);
	});

	it('is a link where neither the link nor the script has a usable address', async () => {
		customElements.define('no-address', storyElement(''));
		const element = document.createElement('no-address');
		const link = document.createElement('a');
		link.href = 'mailto:a@b.example';
		link.textContent = 'A story';
		element.append(link);
		place(element);
		await nextFrame();
		await nextFrame();
		expect(frameOf(element).src).toBe('');
		expect(link.checkVisibility()).toBe(true);
	});

	it('keeps the link until the iframe sends `hello`', async () => {
		const element = place(makeElement());
		await loaded(element);
		const slot = element.shadowRoot?.querySelector('slot');
		expect(slot?.checkVisibility()).toBe(true);
		framePosts(element, { kind: 'hello' });
		expect(slot?.checkVisibility()).toBe(false);
	});

	it('does not stick inside a scroll container', async () => {
		const box = document.createElement('div');
		box.style.overflow = 'hidden';
		below.before(box);
		const element = makeElement();
		box.append(element);
		expect((await loaded(element)).src).toBe(new URL('embed/?theme=light', HOME).href);
		const messages = received(element);
		framePosts(element, { kind: 'hello' });
		expect(messages).toEqual([{ story: 'four-meetings', kind: 'host', sticks: false }]);
	});
});

describe('messages', () => {
	it('hello is answered, with the scroll position in the next animation frame', async () => {
		const element = place(makeElement());
		await loaded(element);
		const messages = received(element);
		framePosts(element, { kind: 'hello' });
		await nextFrame();
		expect(messages).toEqual([
			{ story: 'four-meetings', kind: 'host', sticks: true },
			{ story: 'four-meetings', kind: 'scroll', top: 0 }
		]);
	});

	it('height is the container’s; the iframe stays as tall as the viewport below the host’s header', async () => {
		const element = place(makeElement());
		element.style.setProperty('--four-meetings-top', '50px');
		await loaded(element);
		framePosts(element, { kind: 'height', height: 4321 });
		expect(container(element)?.offsetHeight).toBe(4321);
		expect(frameOf(element).offsetHeight).toBe(VIEWPORT - 50);
		window.scrollTo(0, 1000);
		expect(frameOf(element).getBoundingClientRect().top).toBe(50);
	});

	it('`step` becomes a bubbling event on the element', async () => {
		const element = await stickyElement();
		const receivedEvent = vi.fn();
		document.addEventListener('story:step', receivedEvent, { once: true });
		const step = { id: 'tokyo', index: 3, via: 'scroll', mode: 'sticky' };
		framePosts(element, { kind: 'step', ...step, more: 'dropped' });
		const event = receivedEvent.mock.lastCall?.[0] as CustomEvent;
		expect([event.target, event.detail]).toEqual([element, step]);
	});

	it('seek scrolls the page until the sticky iframe is there', async () => {
		above.style.height = '300px';
		const element = await stickyElement();
		element.style.setProperty('--four-meetings-top', '50px');
		framePosts(element, { kind: 'seek', top: 2000 });
		expect(window.scrollY).toBe(300 + 2000 - 50);
		expect(frameOf(element).offsetTop).toBe(2000);
	});

	it('seek scrolls the nearest scroll container of a flat iframe', async () => {
		const box = document.createElement('div');
		box.style.cssText = 'height:400px;overflow:auto';
		below.before(box);
		const element = makeElement();
		box.append(element);
		await loaded(element);
		framePosts(element, { kind: 'height', height: 3000 });
		framePosts(element, { kind: 'seek', top: 1200 });
		expect([box.scrollTop, window.scrollY]).toEqual([1200, 0]);
	});

	it('from another window or origin, or in another format, are ignored', async () => {
		const element = await stickyElement();
		const messages = received(element);
		const heard = vi.fn();
		document.addEventListener('story:step', heard);
		const long = 'x'.repeat(5_000_000);
		const height = { kind: 'height', height: 1 };
		framePosts(element, height, { source: window });
		framePosts(element, height, { origin: 'https://other.example' });
		const step = { kind: 'step', id: 'tokyo', index: 3, via: 'scroll', mode: 'sticky' };
		framePosts(element, step, { source: window });
		for (const data of [
			null,
			undefined,
			0,
			'',
			'{',
			long,
			{ kind: 'height', height: 1e9 },
			{ kind: 'height', height: '12px' },
			{ ...step, id: long },
			{ kind: 'toString' },
			{ sentinel: 'amp', type: 'embed-size', height: 3 },
			'pymxPYMxxPYMxheightxPYMx3',
			'[iFrameSizer]',
			new Map([[1, 2]])
		]) {
			framePosts(element, data);
		}
		await nextFrame();
		expect(container(element)?.offsetHeight).toBe(5000);
		expect([messages, heard.mock.calls]).toEqual([[], []]);
		document.removeEventListener('story:step', heard);
	});
});

describe('scrolling', () => {
	it('is sent at most once an animation frame, and only when it has changed', async () => {
		const element = await stickyElement();
		const messages = received(element);
		for (let top = 1; top <= 20; top++) {
			window.scrollTo(0, top);
			window.dispatchEvent(new Event('scroll'));
		}
		await nextFrame();
		window.dispatchEvent(new Event('scroll'));
		await nextFrame();
		await nextFrame();
		expect(messages).toEqual([{ story: 'four-meetings', kind: 'scroll', top: 20 }]);
	});

	it('is listened to only near the viewport, by each of many elements', async () => {
		const elements = Array.from({ length: 20 }, (_, index) => {
			const gap = document.createElement('div');
			gap.style.height = `${String(2 * VIEWPORT)}px`;
			below.before(gap);
			return place(makeElement({ step: `step-${String(index)}` }));
		});
		elements[0]?.scrollIntoView();
		await loaded(elements[0] ?? below);
		await nextFrame();
		const near = elements.filter((element) => frameOf(element).src !== '').length;
		expect(near).toBeLessThanOrEqual(2);
		// One listener for messages each, and two more near the viewport.
		expect(listeners.size).toBe(elements.length + 2 * near);
		elements.at(-1)?.scrollIntoView();
		await vi.waitFor(() => {
			expect(frameOf(elements.at(-1) ?? below).src).not.toBe('');
		});
		expect(listeners.size).toBeLessThanOrEqual(elements.length + 2 * 3);
	});
});

describe('the address', () => {
	const step = (id: string) => ({ kind: 'step', id, index: 1, via: 'scroll', mode: 'sticky' });
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('opens its step, then follows the reader without a history entry', async () => {
		history.replaceState(null, '', '#four-meetings-tokyo');
		const entries = history.length;
		const element = place(makeElement());
		await loaded(element);
		const messages = received(element);
		framePosts(element, { kind: 'hello' });
		expect(messages).toContainEqual({ story: 'four-meetings', kind: 'show', id: 'tokyo' });
		framePosts(element, step('plan'));
		vi.advanceTimersByTime(1000);
		expect(location.hash).toBe('#four-meetings-plan');
		framePosts(element, { kind: 'cover' });
		vi.advanceTimersByTime(1000);
		expect(location.hash).toBe('');
		expect(history.length).toBe(entries);
	});

	it('opens the step of a link that is followed', async () => {
		const element = await stickyElement();
		const messages = received(element);
		location.hash = '#four-meetings-july';
		await vi.waitFor(() => {
			expect(messages).toContainEqual({ story: 'four-meetings', kind: 'show', id: 'july' });
		});
	});

	it.each([
		['the host’s own anchor is there', {}, '#comments'],
		['anchor="off"', { anchor: 'off' }, ''],
		['it is one step', { step: 'tokyo' }, '']
	])('stays as it is where %s', async (_, attributes, hash) => {
		history.replaceState(null, '', location.pathname + location.search + hash);
		const element = await stickyElement(5000, attributes);
		framePosts(element, step('plan'));
		vi.advanceTimersByTime(10_000);
		expect(location.hash).toBe(hash);
	});

	it('is not written once the element is removed', async () => {
		const element = await stickyElement();
		framePosts(element, step('plan'));
		element.remove();
		vi.advanceTimersByTime(1000);
		expect(location.hash).toBe('');
	});

	it('belongs to the first of two whole stories', async () => {
		const first = await stickyElement();
		const second = await stickyElement();
		framePosts(second, step('plan'));
		vi.advanceTimersByTime(1000);
		expect(location.hash).toBe('');
		first.scrollIntoView();
		framePosts(first, step('tokyo'));
		vi.advanceTimersByTime(1000);
		expect(location.hash).toBe('#four-meetings-tokyo');
	});
});

describe('the theme', () => {
	const root = document.documentElement;
	const looks = (messages: unknown[]) =>
		(messages as { kind: string; theme?: string }[])
			.filter(({ kind }) => kind === 'look')
			.map(({ theme }) => theme);

	afterEach(() => {
		root.removeAttribute('style');
	});

	it.each([
		[{}, 'dark', 'dark'],
		[{ theme: 'light' }, 'light', 'light'],
		[{ theme: 'auto' }, 'auto', 'light dark'],
		[{ theme: 'pink' }, 'dark', 'dark']
	])(
		'with %j in a dark page is %s; the iframe has that scheme',
		async (attributes, theme, scheme) => {
			root.style.colorScheme = 'dark';
			const element = place(makeElement(attributes));
			const frame = await loaded(element);
			expect(new URL(frame.src).searchParams.get('theme')).toBe(theme);
			// Browsers give the empty page in the iframe an opaque canvas if the scheme is not light.
			expect(frame.style.colorScheme).toBe('');
			framePosts(element, { kind: 'height', height: 500 });
			expect(frame.style.colorScheme).toBe(scheme);
		}
	);

	it('follows the page while the story runs, without a new iframe', async () => {
		const element = await stickyElement();
		const frame = frameOf(element);
		const messages = received(element);
		root.style.colorScheme = 'dark';
		await vi.waitFor(() => {
			expect(looks(messages)).toEqual(['dark']);
		});
		expect(frame.style.colorScheme).toBe('dark');
		root.style.cssText = 'background: #fff; color: #222';
		await vi.waitFor(() => {
			expect(looks(messages)).toEqual(['dark', 'light']);
		});
		expect(frameOf(element)).toBe(frame);
	});

	it('follows a page whose background changes slowly', async () => {
		root.style.cssText = 'background: #fff; color: #222; transition: background 200ms';
		const element = await stickyElement();
		const messages = received(element);
		root.style.background = '#111';
		root.style.color = '#eee';
		await vi.waitFor(() => {
			expect(looks(messages)).toEqual(['dark']);
		});
	});

	it('stays as the attribute says, and ends when the attribute goes', async () => {
		const element = await stickyElement(5000, { theme: 'light' });
		const frame = frameOf(element);
		const messages = received(element);
		root.style.colorScheme = 'dark';
		await new Promise((resolve) => {
			frame.addEventListener('transitionend', resolve, { once: true });
		});
		expect(looks(messages)).toEqual([]);
		element.removeAttribute('theme');
		expect(looks(messages)).toEqual(['dark']);
	});
});

describe('Space in the iframe', () => {
	it('scrolls the page by most of a viewport; a second one adds to it', async () => {
		const element = await stickyElement();
		const before = window.scrollY;
		framePosts(element, { kind: 'page', direction: 1 });
		framePosts(element, { kind: 'page', direction: 1 });
		const moved = () => Math.round(window.scrollY - before);
		await vi.waitFor(() => {
			expect(moved()).toBe(2 * 0.875 * VIEWPORT);
		}, 3000);
	});
});

describe('an attribute', () => {
	const step = { kind: 'step', id: 'plan', index: 9, via: 'scroll', mode: 'sticky' };

	it('with the same value again changes nothing', async () => {
		const element = await stickyElement(5000, { theme: 'auto' });
		const frame = frameOf(element);
		const messages = received(element);
		element.setAttribute('theme', 'auto');
		element.setAttribute('lang', 'en-GB');
		element.setAttribute('lang', 'en-GB');
		expect(frameOf(element)).toBe(frame);
		expect(messages).toHaveLength(1);
	});

	it.each([[{}], [{ anchor: 'off' }]])(
		'that changes the look is sent, and the reader stays: %j',
		async (attributes) => {
			const element = await stickyElement(5000, attributes);
			window.scrollTo(0, 2000);
			const frame = frameOf(element);
			await nextFrame();
			const messages = received(element);
			element.setAttribute('theme', 'dark');
			await nextFrame();
			expect(messages).toEqual([
				{
					story: 'four-meetings',
					kind: 'look',
					theme: 'dark',
					accent: undefined,
					background: undefined,
					lang: undefined
				}
			]);
			expect(frameOf(element)).toBe(frame);
			expect([container(element)?.offsetHeight, window.scrollY]).toEqual([5000, 2000]);
		}
	);

	it('counts before the iframe has loaded', async () => {
		const element = place(makeElement({ step: 'tokyo' }));
		await loaded(element);
		element.setAttribute('step', 'plan');
		element.setAttribute('theme', 'dark');
		const frame = await loaded(element);
		expect(frame.src).toBe(new URL('embed/plan/?mode=stepper&theme=dark', HOME).href);
	});

	it('that needs a new iframe keeps the space until it has loaded, and shows the same step', async () => {
		below.style.height = `${String(VIEWPORT)}px`;
		const element = await stickyElement();
		window.scrollTo(0, 2000);
		framePosts(element, step);
		element.setAttribute('mode', 'flat');
		expect(frameOf(element).src).toBe(new URL('embed/?mode=flat&theme=light', HOME).href);
		await nextFrame();
		expect([container(element)?.offsetHeight, window.scrollY]).toEqual([5000, 2000]);
		const messages = received(element);
		framePosts(element, { kind: 'hello' });
		expect(messages).toEqual([
			{ story: 'four-meetings', kind: 'host', sticks: false },
			{ story: 'four-meetings', kind: 'show', id: 'plan' }
		]);
		// A stepper is much shorter: the reader would be far below it.
		framePosts(element, { kind: 'height', height: 500 });
		expect(element.getBoundingClientRect().top).toBe(0);
		below.style.height = '3000px';
	});
});

describe('a page that scrolls in another way', () => {
	const { documentElement: root, body } = document;
	afterEach(() => {
		for (const one of [root, body]) one.removeAttribute('style');
		body.style.margin = '0';
	});
	const modes = (messages: unknown[]) =>
		(messages as { kind: string; mode: string }[])
			.filter(({ kind }) => kind === 'mode')
			.map(({ mode }) => mode);
	const frames = async (count = 3) => {
		for (let frame = 0; frame < count; frame++) await nextFrame();
	};

	it('is flat if html and body cut off what is too wide', async () => {
		root.style.overflowX = body.style.overflowX = 'hidden';
		const element = place(makeElement());
		expect((await loaded(element)).src).toBe(new URL('embed/?theme=light', HOME).href);
	});

	it('is sticky if only html does', async () => {
		root.style.overflowX = 'hidden';
		const element = place(makeElement());
		expect((await loaded(element)).src).toBe(new URL('embed/?mode=sticky&theme=light', HOME).href);
	});

	it('is sticky in a body that scrolls, and follows its scrolling', async () => {
		for (const one of [root, body]) one.style.cssText = 'margin:0;height:100%;overflow-x:hidden';
		above.style.height = '300px';
		const element = await stickyElement();
		const messages = received(element);
		framePosts(element, { kind: 'seek', top: 2000 });
		await frames();
		expect([body.scrollTop, window.scrollY]).toEqual([2300, 0]);
		expect(messages).toContainEqual({ story: 'four-meetings', kind: 'scroll', top: 2000 });
		expect(frameOf(element).getBoundingClientRect().top).toBe(0);
	});

	it('makes the story flat while it runs if the iframe stops sticking', async () => {
		const element = await stickyElement();
		window.scrollTo(0, 1000);
		framePosts(element, { kind: 'step', id: 'plan', index: 9, via: 'scroll', mode: 'sticky' });
		await frames();
		const messages = received(element);
		root.style.overflowX = body.style.overflowX = 'hidden';
		window.scrollTo(0, 1300);
		await vi.waitFor(() => {
			expect(modes(messages)).toEqual(['flat']);
		});
		expect(messages).toContainEqual({ story: 'four-meetings', kind: 'show', id: 'plan' });
	});

	it('makes the story flat while it runs if scroll events stop', async () => {
		const stop = new AbortController();
		let isStopped = false;
		window.addEventListener(
			'scroll',
			(event) => {
				if (isStopped) event.stopImmediatePropagation();
			},
			{ capture: true, signal: stop.signal }
		);
		const element = await stickyElement();
		window.scrollTo(0, 600);
		await frames();
		const messages = received(element);
		isStopped = true;
		for (let top = 700; top < 2000; top += 100) {
			window.scrollTo(0, top);
			await nextFrame();
		}
		await vi.waitFor(() => {
			expect(modes(messages)).toEqual(['flat']);
		});
		// Events that come again do not change the mode to and fro.
		stop.abort();
		window.scrollTo(0, 2500);
		await frames();
		expect(modes(messages)).toEqual(['flat']);
	});

	it('makes it a stepper, lower than the viewport, if a script moves the page', async () => {
		for (const one of [root, body]) one.style.cssText = 'margin:0;height:100%;overflow:hidden';
		const element = place(makeElement());
		expect((await loaded(element)).src).toBe(new URL('embed/?theme=light', HOME).href);
		const messages = received(element);
		framePosts(element, { kind: 'hello' });
		framePosts(element, { kind: 'height', height: 5000 });
		expect(messages).toEqual([
			{ story: 'four-meetings', kind: 'host', sticks: false },
			{ story: 'four-meetings', kind: 'mode', mode: 'stepper' },
			{ story: 'four-meetings', kind: 'wheel' }
		]);
		expect(container(element)?.offsetHeight).toBe(0.8 * VIEWPORT);
		const wheel = vi.fn();
		document.addEventListener('wheel', wheel, { once: true });
		framePosts(element, { kind: 'wheel', x: 0, y: 120, unit: 0 });
		expect(wheel.mock.lastCall?.[0]).toMatchObject({ deltaY: 120, deltaMode: 0 });
	});

	it('makes it a stepper if a script takes over before the reader has scrolled', async () => {
		above.style.height = `${String(VIEWPORT - 100)}px`;
		const element = place(makeElement());
		await loaded(element);
		framePosts(element, { kind: 'hello' });
		await frames();
		const messages = received(element);
		for (const one of [root, body]) one.style.cssText = 'margin:0;height:100%;overflow:hidden';
		above.style.marginTop = '-200px';
		await vi.waitFor(() => {
			expect(modes(messages)).toEqual(['stepper']);
		});
		// A cookie dialog only locked the page: it scrolls again.
		for (const one of [root, body]) one.removeAttribute('style');
		above.style.marginTop = '';
		await frames();
		window.scrollTo(0, 300);
		await vi.waitFor(() => {
			expect(modes(messages)).toEqual(['stepper', 'sticky']);
		});
	});

	it.each(['overflow:hidden', 'position:fixed;width:100%;top:-2000px'])(
		'keeps a story that runs while a dialog locks the page: %s',
		async (lock) => {
			const element = await stickyElement();
			window.scrollTo(0, 2000);
			await frames();
			const messages = received(element);
			body.style.cssText = `margin:0;${lock}`;
			await frames();
			body.style.cssText = 'margin:0';
			window.scrollTo(0, 2000);
			await frames();
			expect(messages).toEqual([]);
		}
	);

	it('keeps the story in view where a dialog ends the stickiness, as in Firefox', async () => {
		const element = await stickyElement();
		window.scrollTo(0, 2000);
		await frames();
		const messages = received(element);
		body.style.cssText = 'margin:0;position:fixed;width:100%;top:-2000px';
		frameOf(element).style.position = 'static';
		await frames();
		expect(frameOf(element).getBoundingClientRect().top).toBe(0);
		frameOf(element).style.position = '';
		body.style.cssText = 'margin:0';
		window.scrollTo(0, 2000);
		await frames();
		expect(frameOf(element).getBoundingClientRect().top).toBe(0);
		expect(messages).toEqual([]);
	});

	it('is sticky in an iframe that scrolls', async () => {
		vi.stubGlobal('parent', top);
		const element = place(makeElement());
		expect((await loaded(element)).src).toBe(new URL('embed/?mode=sticky&theme=light', HOME).href);
	});

	it.each([
		['is as high as its content', 0, 10_000],
		['is higher than the screen', 3000, VIEWPORT - 1]
	])('is flat in an iframe that %s', async (_, text, height) => {
		vi.stubGlobal('parent', top);
		vi.stubGlobal('screen', { height });
		below.style.height = `${String(text)}px`;
		const element = place(makeElement());
		expect((await loaded(element)).src).toBe(new URL('embed/?theme=light', HOME).href);
		below.style.height = '3000px';
	});

	it('stays flat in an iframe that only the story makes overflow, until it scrolls', async () => {
		vi.stubGlobal('parent', top);
		below.style.height = '0';
		const element = place(makeElement());
		await loaded(element);
		framePosts(element, { kind: 'height', height: 5000 });
		const messages = received(element);
		framePosts(element, { kind: 'hello' });
		expect(messages).toContainEqual({ story: 'four-meetings', kind: 'host', sticks: false });
		window.scrollTo(0, 100);
		await vi.waitFor(() => {
			expect(modes(messages)).toEqual(['sticky']);
		});
		below.style.height = '3000px';
	});

	it('gives the iframe at most the height of the screen in an iframe', async () => {
		vi.stubGlobal('parent', top);
		vi.stubGlobal('screen', { height: VIEWPORT });
		const element = await stickyElement();
		vi.stubGlobal('innerHeight', VIEWPORT);
		await page.viewport(800, VIEWPORT + 200);
		expect(frameOf(element).offsetHeight).toBe(VIEWPORT);
	});

	it('makes the story flat while it runs if its iframe becomes higher than the screen', async () => {
		vi.stubGlobal('parent', top);
		vi.stubGlobal('screen', { height: VIEWPORT });
		const element = await stickyElement();
		const messages = received(element);
		await page.viewport(800, VIEWPORT + 1);
		await vi.waitFor(() => {
			expect(modes(messages)).toEqual(['flat']);
		});
	});
});

describe('a height that changes', () => {
	// Browsers with scroll anchoring must come to the same place as those without.
	it.each(['auto', 'none'])(
		'moves no reader below the story, with overflow-anchor: %s',
		async (overflowAnchor) => {
			document.documentElement.style.overflowAnchor = overflowAnchor;
			const element = place(makeElement());
			await loaded(element);
			window.scrollTo(0, VIEWPORT + 400);
			await nextFrame();
			const { top } = below.getBoundingClientRect();
			for (const height of [5000, 5200, 4000]) {
				framePosts(element, { kind: 'height', height });
				await nextFrame();
				await nextFrame();
				expect(below.getBoundingClientRect().top).toBe(top);
			}
			document.documentElement.style.overflowAnchor = '';
		}
	);

	it('moves no reader with the end of the story’s space in view, before they have read it', async () => {
		const element = place(makeElement());
		await loaded(element);
		window.scrollTo(0, VIEWPORT - 100);
		await nextFrame();
		// A late font changes the height again.
		for (const height of [5000, 5200]) {
			framePosts(element, { kind: 'height', height });
			await nextFrame();
			await nextFrame();
			expect(below.getBoundingClientRect().top).toBe(100);
		}
	});

	it('moves no reader who has read the story and opens something at its end', async () => {
		const element = await stickyElement();
		window.scrollTo(0, 5000 - 100);
		await nextFrame();
		framePosts(element, { kind: 'height', height: 5200 });
		await nextFrame();
		expect(window.scrollY).toBe(5000 - 100);
	});

	it('moves no reader at the start of the story', async () => {
		const element = place(makeElement());
		await loaded(element);
		window.scrollTo(0, 100);
		await nextFrame();
		framePosts(element, { kind: 'height', height: 5000 });
		await nextFrame();
		expect(window.scrollY).toBe(100);
	});
});

describe('two elements', () => {
	it('each handle their own iframe’s messages', async () => {
		const first = await stickyElement(4000);
		const second = await stickyElement(2000);
		framePosts(first, { kind: 'height', height: 5000 });
		expect(container(first)?.offsetHeight).toBe(5000);
		expect(container(second)?.offsetHeight).toBe(2000);
	});
});

describe('removal', () => {
	it('works after twenty moves, and leaves no listener after removal', async () => {
		const element = await stickyElement();
		await vi.waitFor(() => {
			expect([listeners.size, observers.size]).toEqual([4, 2]);
		});
		const entries = history.length;
		for (let round = 0; round < 20; round++) {
			element.remove();
			above.append(element);
			document.body.append(element);
			document.body.moveBefore(element, below);
			if (round % 5 === 0) await nextFrame();
		}
		await loaded(element);
		await vi.waitFor(() => {
			expect([listeners.size, observers.size]).toEqual([4, 2]);
		});
		expect(history.length).toBe(entries);
		const messages = received(element);
		framePosts(element, { kind: 'hello' });
		await nextFrame();
		expect(messages).toEqual([
			{ story: 'four-meetings', kind: 'host', sticks: true },
			{ story: 'four-meetings', kind: 'scroll', top: 0 }
		]);

		element.remove();
		expect([listeners.size, observers.size]).toEqual([0, 0]);
	});
});
