import { expect, type Frame, type Page } from '@playwright/test';
import { test } from './embed/host-server.ts';
import {
	frames,
	measured,
	places,
	scrollHost,
	storyFrame,
	watch,
	type Watched
} from './embed/host-page.ts';
import { HOSTS, type Host, type HostName } from './embed/hosts.ts';
import { stepIds } from '#tools/story.ts';

/** The share of the host's viewport at which the next step begins, in a frame that nobody tells. */
const FLAT_LINE = 0.4;

/** Pixels past the line, so that no rounding decides. */
const PAST = 12;

type Walk = (page: Page, frame: Frame, host: Watched) => Promise<void>;

/** Scrolls the host so that each step in turn stands at the line, and hears which one the story says is active. */
const scrollThrough =
	(placeOf: (top: number, line: number, room: number, viewport: number) => number): Walk =>
	async (page, frame, host) => {
		const { steps, line } = await measured(frame);
		const { room, viewport } = await places(page);
		for (const { id, top } of steps) {
			await scrollHost(page, placeOf(top, line, room.top, viewport) + PAST);
			await expect.poll(async () => (await host.steps()).at(-1)?.id, { intervals: [20] }).toBe(id);
		}
	};

/** How a reader goes through all steps. */
const WALKS: Record<Host['mode'], Walk> = {
	sticky: scrollThrough((top, line, room) => room + top - line),
	flat: scrollThrough((top, _, room, viewport) => room + top - FLAT_LINE * viewport),
	stepper: async (_, frame) => {
		const next = frame.getByRole('button', { name: 'Next' });
		await expect(next).toBeVisible();
		// No step has more pages than this; the button says when there are no more.
		for (let turn = 0; turn < stepIds.length * 10 && (await next.isEnabled()); turn++) {
			await next.click();
		}
	}
};

/** The height that the frame or its room must have, in pixels. */
const HEIGHTS: Record<
	Host['mode'],
	(content: number, place: Awaited<ReturnType<typeof places>>) => [number, number]
> = {
	sticky: (content, { room }) => [room.height, content],
	flat: (content, { frame }) => [frame.height, content],
	stepper: (content, { frame }) => [frame.height, content]
};

for (const name of Object.keys(HOSTS) as HostName[]) {
	const { mode }: Host = HOSTS[name];

	test(`${name}: ${mode}, every step, the right height, and no harm`, async ({
		page,
		newsroom
	}) => {
		const host = await watch(page);
		await page.setViewportSize({ width: 900, height: 700 });
		await page.goto(newsroom.page(name));
		const entries = await host.entries();
		const address = page.url();
		const above = await page.evaluate(() => {
			const { top = 0 } = document.getElementById('story')?.getBoundingClientRect() ?? {};
			return Math.round(top + scrollY - 300);
		});
		await scrollHost(page, above);
		const frame = await storyFrame(page, mode);

		// Whatever the frame did to get ready, the host's page stands where it stood.
		expect((await places(page)).scrolled).toBeCloseTo(above, 0);
		await frame.evaluate(() => document.fonts.ready);

		const settled = async () => {
			const [height, wanted] = HEIGHTS[mode]((await measured(frame)).content, await places(page));
			const now = await frame.evaluate(() => document.documentElement.dataset.mode);
			return { mode: now, isRight: height > 0 && Math.abs(height - wanted) <= 1 };
		};
		await expect.poll(settled).toEqual({ mode, isRight: true });
		const before = await places(page);
		await frames(page, 60);
		expect(await places(page)).toEqual(before);

		await WALKS[mode](page, frame, host);
		// The host is told a little after the frame has turned.
		await expect.poll(async () => (await host.steps()).map(({ id }) => id)).toEqual(stepIds);
		const told = await host.steps();
		expect(told.map(({ index }) => index)).toEqual(stepIds.map((_, index) => index));
		expect(new Set(told.map((step) => step.mode))).toEqual(new Set([mode]));

		// A wheel over the frame is the host's.
		const { frame: box } = await places(page);
		await scrollHost(page, box.top + Math.min(200, box.height / 2) - 100);
		const { scrolled } = await places(page);
		await page.mouse.move(450, 100);
		await page.mouse.wheel(0, 240);
		await expect.poll(async () => (await places(page)).scrolled).toBeCloseTo(scrolled + 240, 0);

		expect(await host.entries()).toBe(entries);
		expect(await page.context().cookies()).toEqual([]);
		expect(page.url().split('#')[0]).toBe(address);
		expect(host.complaints).toEqual([]);
	});
}
