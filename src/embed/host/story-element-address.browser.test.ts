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
