import { afterEach, describe, expect, it, vi } from 'vitest';
import {
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

describe('an attribute', () => {
	const step = { kind: 'step', id: 'second', index: 9, via: 'scroll', mode: 'sticky' };

	it('with the same value again changes nothing', async () => {
		const element = await stickyElement(5000, { theme: 'auto' });
		const frame = frameOf(element);
		const messages = received(element);
		element.setAttribute('theme', 'auto');
		element.setAttribute('accent', '#b00');
		element.setAttribute('accent', '#b00');
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
					story: __ELEMENT__,
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

	it('with another language needs a new iframe, since each language has its own page', async () => {
		const element = await stickyElement();
		window.scrollTo(0, 2000);
		framePosts(element, step);
		const before = frameOf(element);
		element.setAttribute('lang', 'ja');
		expect(frameOf(element)).not.toBe(before);
		expect(new URL(frameOf(element).src).searchParams.get('lang')).toBe('ja');
		const messages = received(element);
		framePosts(element, { kind: 'hello' });
		expect(messages).toContainEqual({ story: __ELEMENT__, kind: 'show', id: 'second' });
	});

	it('counts before the iframe has loaded', async () => {
		const element = place(makeElement({ step: 'first' }));
		await loaded(element);
		element.setAttribute('step', 'second');
		element.setAttribute('theme', 'dark');
		const frame = await loaded(element);
		expect(frame.src).toBe(new URL('embed/second/?mode=stepper&theme=dark', HOME).href);
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
			{ story: __ELEMENT__, kind: 'host', sticks: false },
			{ story: __ELEMENT__, kind: 'show', id: 'second' }
		]);
		// A stepper is much shorter: the reader would be far below it.
		framePosts(element, { kind: 'height', height: 500 });
		expect(element.getBoundingClientRect().top).toBe(0);
		below.style.height = '3000px';
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
