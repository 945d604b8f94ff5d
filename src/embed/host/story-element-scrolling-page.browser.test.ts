import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
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

useHostPage();

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
		expect(messages).toContainEqual({ story: __ELEMENT__, kind: 'scroll', top: 2000 });
		expect(frameOf(element).getBoundingClientRect().top).toBe(0);
	});

	it('makes the story flat while it runs if the iframe stops sticking', async () => {
		const element = await stickyElement();
		window.scrollTo(0, 1000);
		framePosts(element, { kind: 'step', id: 'second', index: 9, via: 'scroll', mode: 'sticky' });
		await frames();
		const messages = received(element);
		root.style.overflowX = body.style.overflowX = 'hidden';
		window.scrollTo(0, 1300);
		await vi.waitFor(() => {
			expect(modes(messages)).toEqual(['flat']);
		});
		expect(messages).toContainEqual({ story: __ELEMENT__, kind: 'show', id: 'second' });
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
			{ story: __ELEMENT__, kind: 'host', sticks: false },
			{ story: __ELEMENT__, kind: 'mode', mode: 'stepper' },
			{ story: __ELEMENT__, kind: 'wheel' }
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
		expect(messages).toContainEqual({ story: __ELEMENT__, kind: 'host', sticks: false });
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
