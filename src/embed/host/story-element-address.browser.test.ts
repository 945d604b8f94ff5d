import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeElement, place, stickyElement, useHostPage } from './testing/host-page.ts';
import { framePosts, loaded, received } from './testing/story-frame.ts';

useHostPage();

describe('the address', () => {
	const step = (id: string) => ({ kind: 'step', id, index: 1, via: 'scroll', mode: 'sticky' });
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('opens its step, then follows the reader without a history entry', async () => {
		history.replaceState(null, '', `#${__ELEMENT__}-first`);
		const entries = history.length;
		const element = place(makeElement());
		await loaded(element);
		const messages = received(element);
		framePosts(element, { kind: 'hello' });
		expect(messages).toContainEqual({ story: __ELEMENT__, kind: 'show', id: 'first' });
		framePosts(element, step('second'));
		vi.advanceTimersByTime(1000);
		expect(location.hash).toBe(`#${__ELEMENT__}-second`);
		framePosts(element, { kind: 'cover' });
		vi.advanceTimersByTime(1000);
		expect(location.hash).toBe('');
		expect(history.length).toBe(entries);
	});

	it('opens the step of a link that is followed', async () => {
		const element = await stickyElement();
		const messages = received(element);
		location.hash = `#${__ELEMENT__}-last`;
		await vi.waitFor(() => {
			expect(messages).toContainEqual({ story: __ELEMENT__, kind: 'show', id: 'last' });
		});
	});

	it.each([
		['the host’s own anchor is there', {}, '#comments'],
		['anchor="off"', { anchor: 'off' }, ''],
		['it is one step', { step: 'first' }, '']
	])('stays as it is where %s', async (_, attributes, hash) => {
		history.replaceState(null, '', location.pathname + location.search + hash);
		const element = await stickyElement(5000, attributes);
		framePosts(element, step('second'));
		vi.advanceTimersByTime(10_000);
		expect(location.hash).toBe(hash);
	});

	it('is not written once the element is removed', async () => {
		const element = await stickyElement();
		framePosts(element, step('second'));
		element.remove();
		vi.advanceTimersByTime(1000);
		expect(location.hash).toBe('');
	});

	it('belongs to the first of two whole stories', async () => {
		const first = await stickyElement();
		const second = await stickyElement();
		framePosts(second, step('second'));
		vi.advanceTimersByTime(1000);
		expect(location.hash).toBe('');
		first.scrollIntoView();
		framePosts(first, step('first'));
		vi.advanceTimersByTime(1000);
		expect(location.hash).toBe(`#${__ELEMENT__}-first`);
	});
});
