import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
	above,
	below,
	container,
	makeElement,
	nextFrame,
	place,
	stickyElement,
	useHostPage,
	VIEWPORT
} from './testing/host-page.ts';
import { frameOf, framePosts, loaded, received } from './testing/story-frame.ts';
import { countListenersAndObservers, listeners } from './testing/leftovers.ts';

useHostPage();
describe('messages', () => {
	it('hello is answered, with the scroll position in the next animation frame', async () => {
		const element = place(makeElement());
		await loaded(element);
		const messages = received(element);
		framePosts(element, { kind: 'hello' });
		await nextFrame();
		expect(messages).toEqual([
			{ story: __ELEMENT__, kind: 'host', sticks: true },
			{ story: __ELEMENT__, kind: 'scroll', top: 0 }
		]);
	});

	it('height is the container’s; the iframe stays as tall as the viewport below the host’s header', async () => {
		const element = place(makeElement());
		element.style.setProperty(`--${__ELEMENT__}-top`, '50px');
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
		const step = { id: 'first', index: 3, via: 'scroll', mode: 'sticky' };
		framePosts(element, { kind: 'step', ...step, more: 'dropped' });
		const event = receivedEvent.mock.lastCall?.[0] as CustomEvent;
		expect([event.target, event.detail]).toEqual([element, step]);
	});

	it('seek scrolls the page until the sticky iframe is there', async () => {
		above.style.height = '300px';
		const element = await stickyElement();
		element.style.setProperty(`--${__ELEMENT__}-top`, '50px');
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
		const step = { kind: 'step', id: 'first', index: 3, via: 'scroll', mode: 'sticky' };
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
	beforeEach(countListenersAndObservers);

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
		expect(messages).toEqual([{ story: __ELEMENT__, kind: 'scroll', top: 20 }]);
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
