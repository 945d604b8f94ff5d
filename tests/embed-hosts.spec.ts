import { expect, type Frame, type Page } from '@playwright/test';
import { test } from './embed/host-server.ts';
import {
	boxes,
	measureFrame,
	record,
	scrollHost,
	storyFrame,
	type Recording
} from './embed/host-page.ts';
import { HOSTS, type Host, type HostName } from './embed/hosts.ts';
import { stepIds } from '#tools/story.ts';

/** The trigger line in a flat iframe, as a share of the host's viewport. */
const FLAT_LINE = 0.4;

/** Pixels past the line, so that rounding does not matter. */
const PAST = 12;

/** Reads the steps with these ids in order. */
type Walk = (page: Page, frame: Frame, host: Recording, ids: readonly string[]) => Promise<void>;

/** For each step: scrolls the host until the step is at the trigger line, and waits for its message. */
const scrollThrough =
	(topOf: (top: number, line: number, containerTop: number, viewport: number) => number): Walk =>
	async (page, frame, host, ids) => {
		const { steps, line } = await measureFrame(frame);
		const { container, viewport } = await boxes(page);
		for (const { id, top } of steps.filter((step) => ids.includes(step.id))) {
			const place = topOf(top, line, container.top, viewport);
			// As a reader's, a scroll has several moves: Chromium may report a single jump only at the next one.
			await scrollHost(page, place + PAST / 2);
			await scrollHost(page, place + PAST);
			await expect.poll(async () => (await host.steps()).at(-1)?.id, { intervals: [20] }).toBe(id);
		}
	};

const WALKS: Record<Host['mode'], Walk> = {
	sticky: scrollThrough((top, line, container) => container + top - line),
	flat: scrollThrough((top, _, container, viewport) => container + top - FLAT_LINE * viewport),
	stepper: async (_, frame, __, ids) => {
		const next = frame.getByRole('button', { name: 'Next' });
		await expect(next).toBeVisible();
		// No step has more than ten pages.
		const turnUntil = async (isDone: () => Promise<boolean>) => {
			for (let turn = 0; turn < stepIds.length * 10 && !(await isDone()); turn++) {
				await next.click();
			}
		};
		const root = frame.locator('html');
		await turnUntil(async () => (await root.getAttribute('data-active-step')) !== '');
		if (ids.length < stepIds.length) await next.press('End');
		await turnUntil(async () => !(await next.isEnabled()));
	}
};

/** Scrolls the host to the iframe, and waits until the story has its mode and the right height. */
async function openStory(page: Page, mode: Host['mode']): Promise<Frame> {
	const { container } = await boxes(page);
	const above = Math.round(container.top - 300);
	await scrollHost(page, above);
	const frame = await storyFrame(page, mode);
	expect((await boxes(page)).scrolled).toBeCloseTo(above, 0);
	await frame.evaluate(() => document.fonts.ready);
	const layout = async () => {
		const { content } = await measureFrame(frame);
		const box = (await boxes(page))[mode === 'sticky' ? 'container' : 'frame'];
		const now = await frame.evaluate(() => document.documentElement.dataset.mode);
		return { mode: now, isRight: box.height > 0 && Math.abs(box.height - content) <= 1 };
	};
	await expect.poll(layout).toEqual({ mode, isRight: true });
	return frame;
}

for (const name of Object.keys(HOSTS) as HostName[]) {
	const { mode, everyStep }: Host = HOSTS[name];
	const ids = everyStep
		? stepIds
		: stepIds.filter((_, index, { length }) => index % (length - 1) === 0);

	test(`${name}: ${mode}, ${everyStep ? 'every step' : 'the first and the last step'}, the right height, and the host’s page unchanged`, async ({
		page,
		hostSite
	}) => {
		const host = await record(page);
		await page.setViewportSize({ width: 900, height: 700 });
		await page.goto(hostSite.page(name));
		const entries = await host.entries();
		const address = page.url();
		const frame = await openStory(page, mode);
		const before = await boxes(page);

		await WALKS[mode](page, frame, host, ids);
		// Messages arrive after the iframe has changed.
		await expect.poll(async () => (await host.steps()).map(({ id }) => id)).toEqual(ids);
		const steps = await host.steps();
		expect(steps.map(({ index }) => index)).toEqual(ids.map((id) => stepIds.indexOf(id)));
		expect(new Set(steps.map((step) => step.mode))).toEqual(new Set([mode]));

		// A height that is a pixel wrong would have grown with every message since.
		const after = await boxes(page);
		expect(after.container).toEqual(before.container);
		expect(after.frame.height).toBe(before.frame.height);

		// A wheel over the iframe scrolls the host.
		await scrollHost(page, after.frame.top + Math.min(200, after.frame.height / 2) - 100);
		const { scrolled } = await boxes(page);
		await page.mouse.move(450, 100);
		await page.mouse.wheel(0, 240);
		await expect.poll(async () => (await boxes(page)).scrolled).toBeCloseTo(scrolled + 240, 0);

		expect(await host.entries()).toBe(entries);
		expect(await page.context().cookies()).toEqual([]);
		expect(page.url().split('#')[0]).toBe(address);
		expect(host.errors).toEqual([]);
	});
}
