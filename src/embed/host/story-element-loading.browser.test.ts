import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storyElement } from './story-element.ts';
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
import { frameOf, framePosts, HOME, loaded, received } from './testing/story-frame.ts';
import { countListenersAndObservers, listeners, observers } from './testing/leftovers.ts';

useHostPage();

/** The number of elements that were defined under a name of their own. */
let copies = 0;

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
		expect(frame.title).toBe('The Bridge: a story');
	});

	it('starts at once where the address names a step, but in the first whole story only', async () => {
		history.replaceState(null, '', `#${__ELEMENT__}-first`);
		above.style.height = `${String(5 * VIEWPORT)}px`;
		const step = place(makeElement({ step: 'second' }));
		const first = place(makeElement());
		const second = place(makeElement());
		await loaded(first);
		await nextFrame();
		expect([frameOf(step).src, frameOf(second).src]).toEqual(['', '']);
	});

	it.each([
		['the link inside it, not its script’s copy', HOME.href, 'http://localhost:1/cache/embed.js'],
		['the link of one step', `${HOME.href}#first`, ''],
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
		expect(messages).toEqual([{ story: __ELEMENT__, kind: 'host', sticks: false }]);
	});
});

describe('removal', () => {
	beforeEach(countListenersAndObservers);

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
			{ story: __ELEMENT__, kind: 'host', sticks: true },
			{ story: __ELEMENT__, kind: 'scroll', top: 0 }
		]);

		element.remove();
		expect([listeners.size, observers.size]).toEqual([0, 0]);
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
