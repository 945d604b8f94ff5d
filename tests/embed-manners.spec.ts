import { expect } from '@playwright/test';
import { test } from './embed/host-server.ts';
import { frames, places, scrollHost, storyFrame, watch } from './embed/host-page.ts';
import { element, listeners, reachSticky, script, scrollToStep } from './embed/our-element.ts';
import { snippet } from '../src/embed/snippet.ts';
import { stepIds } from '#tools/story.ts';
import { hold } from './support/faults/network.ts';

test.use({ viewport: { width: 900, height: 700 } });

test('the host’s anchor opens its step; the step becomes the host’s anchor', async ({
	page,
	newsroom
}) => {
	const host = await watch(page);
	const anchor = (id: string) => `#four-meetings-${id}`;
	const body = `<a id="link" href="${anchor('institute')}">Institute</a>${element(newsroom.home, '', script(newsroom.home))}`;
	await page.goto(newsroom.article(body) + anchor('tokyo'));
	const entries = await host.entries();
	const frame = await storyFrame(page, 'sticky');
	const active = frame.locator('html');
	await expect(active).toHaveAttribute('data-active-step', 'tokyo');
	await expect(frame.locator('#tokyo h3')).toBeInViewport();

	await scrollToStep(page, 'plan');
	await expect.poll(() => new URL(page.url()).hash).toBe(anchor('plan'));
	expect(await host.entries()).toBe(entries);

	// A link of the host's own makes the host's own entry, and back is one press away.
	await page.evaluate(() => document.getElementById('link')?.click());
	await expect(active).toHaveAttribute('data-active-step', 'institute');
	expect(await host.entries()).toBe(entries + 1);
	await page.goBack();
	await expect(active).toHaveAttribute('data-active-step', 'plan');

	// Before the first step the address is the host's own again.
	await scrollHost(page, 0);
	await expect.poll(() => new URL(page.url()).hash).toBe('');
	expect(await host.entries()).toBe(entries + 1);
	expect(host.complaints).toEqual([]);
});

test('an anchor of the host’s own is left alone, and so is all with anchor="off"', async ({
	page,
	newsroom
}) => {
	const body = element(newsroom.home, '', script(newsroom.home));
	await page.goto(`${newsroom.article(body)}#after`);
	await scrollHost(page, 0);
	await reachSticky(page);
	await scrollToStep(page, 'plan');
	await frames(page, 60);
	expect(new URL(page.url()).hash).toBe('#after');

	await page.goto(newsroom.article(element(newsroom.home, 'anchor="off"', script(newsroom.home))));
	await reachSticky(page);
	await scrollToStep(page, 'plan');
	await expect(page.frames().at(-1)?.locator('html') ?? page.locator('never')).toHaveAttribute(
		'data-active-step',
		'plan'
	);
	await frames(page, 60);
	expect(new URL(page.url()).hash).toBe('');
});

test('nothing shifts in the host, however late the script is', async ({ page, newsroom }) => {
	await page.addInitScript(() => {
		const shifts: unknown[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			shifts.push(...list.getEntries().map((entry) => entry.toJSON() as unknown));
		}).observe({ type: 'layout-shift', buffered: true });
	});
	const letGo = await hold(page, '**/embed.js');
	const { home } = newsroom;
	const step = snippet({ home, title: 'One step', step: 'tokyo' });
	const story = snippet({ home, title: 'The story' });
	// Both are on the viewport, and something under each, when the script arrives.
	await page.setViewportSize({ width: 900, height: 1600 });
	await page.goto(newsroom.article(`${step}<p>Between the two.</p>${story}`), {
		waitUntil: 'commit'
	});
	await scrollHost(page, 200);
	letGo();
	const inFrames = () => page.frames().filter((one) => one.url().includes('/embed/'));
	await expect.poll(() => inFrames().length).toBe(2);
	for (const frame of inFrames()) {
		await expect(frame.locator('[data-stage] .unmeasured')).toHaveCount(0);
	}
	for (let screen = 0; screen < 6; screen++) {
		await page.mouse.wheel(0, 500);
		await frames(page, 10);
	}
	expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual(
		[]
	);
});

test('twenty of them stay quick: only those near the viewport load, and hear of scrolling', async ({
	page,
	newsroom
}) => {
	const host = await watch(page);
	const { home } = newsroom;
	const gap = '<p style="height: 600px">More of the article.</p>';
	const all = stepIds.map((id) => element(home, `step="${id}"`)).join(gap) + gap + element(home);
	await page.goto(newsroom.article(`${script(home)}${all}`));
	const loaded = () => page.frames().filter((one) => one.url().includes('/embed/')).length;
	await frames(page, 10);
	expect(loaded()).toBeLessThanOrEqual(2);
	const idle = await listeners(page);
	for (let screen = 0; screen < 12; screen++) {
		await page.mouse.wheel(0, 700);
		await frames(page, 6);
	}
	expect(loaded()).toBeGreaterThan(3);
	expect(loaded()).toBeLessThan(12);
	// Each element listens for messages; two listeners more for each that is near.
	expect((await listeners(page)) - idle).toBeLessThanOrEqual(8);
	expect(host.complaints).toEqual([]);
});

test('tabbing inside the frame brings the host along; links inside it lead within it', async ({
	page,
	newsroom
}) => {
	const host = await watch(page);
	await page.goto(newsroom.article(element(newsroom.home, '', script(newsroom.home))));
	const frame = await reachSticky(page);
	const entries = await host.entries();
	await scrollToStep(page, 'mandate');
	await frame.locator('nav[data-spine] a[href$="#pilots"]').click();
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', 'pilots');
	await expect(frame.locator('#pilots h3')).toBeInViewport({ ratio: 1 });
	expect((await host.steps()).at(-1)).toMatchObject({ id: 'pilots', via: 'link', mode: 'sticky' });

	await frame.locator('#budget summary').first().focus();
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', 'budget');
	// The frame stands where the host says, or the next wheel would throw it back.
	const there = await places(page);
	await expect
		.poll(() => frame.evaluate(() => Math.round(scrollY)))
		.toBe(Math.round(there.frame.top - there.room.top));
	expect(await host.entries()).toBe(entries);
	expect(page.context().pages()).toHaveLength(1);
});
