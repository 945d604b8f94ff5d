import { expect, type Frame, type Page } from '@playwright/test';
import type { Mode } from '../../src/embed/modes.ts';

/** A step as the host hears of it. */
export interface Told {
	kind: string;
	id: string;
	index: number;
	via: string;
	mode: Mode;
}

/** A host's page, watched: every message of the story, and every complaint on any console. */
export interface Watched {
	complaints: string[];
	/** Steps that the story has reported. */
	steps: () => Promise<Told[]>;
	/** Entries in the history of the tab. */
	entries: () => Promise<number>;
}

/** Call before the page is opened. */
export async function watch(page: Page): Promise<Watched> {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && !['localhost', '127.0.0.1'].includes(hostname)) {
			complaints.push(`asked ${request.url()} of somebody else`);
		}
	});
	await page.addInitScript(() => {
		if (parent !== window) return;
		const told: unknown[] = [];
		Object.assign(window, { told });
		addEventListener('message', ({ data }: MessageEvent<(Told & { story: string }) | null>) => {
			if (data?.story === 'four-meetings' && data.kind === 'step') told.push(data);
		});
	});
	return {
		complaints,
		steps: () => page.evaluate(() => (window as unknown as { told: Told[] }).told),
		entries: () => page.evaluate(() => history.length)
	};
}

/** The story's frame, once its scripts have settled with the host. */
export async function storyFrame(page: Page, mode: Mode): Promise<Frame> {
	const inPage = () => page.frames().find((one) => one.url().includes('/embed/'));
	await expect.poll(inPage).toBeDefined();
	const frame = inPage();
	if (!frame) throw new Error('The page holds no frame of the story.');
	await expect(frame.locator('html')).toHaveAttribute('data-mode', mode);
	if (mode === 'sticky') await expect(frame.locator('html')).toHaveAttribute('data-reader', 'live');
	return frame;
}

/** Where the story's frame is, and the room it has in the host's page, in pixels of the host's page. */
export async function places(page: Page) {
	return page.evaluate(() => {
		const element = document.querySelector('four-meetings, side-chain');
		const frame = (element?.shadowRoot ?? document).querySelector('iframe');
		const at = (box: Element | null | undefined) => {
			const { top = 0, height = 0 } = box?.getBoundingClientRect() ?? {};
			return { top: top + scrollY, height };
		};
		return {
			frame: at(frame),
			room: at(frame?.parentElement ?? element),
			viewport: innerHeight,
			scrolled: scrollY
		};
	});
}

/** Scrolls the host's page to so many pixels from its top, and lets it draw. */
export async function scrollHost(page: Page, top: number): Promise<void> {
	await page.evaluate(async (position) => {
		window.scrollTo({ top: position, behavior: 'instant' });
		await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
	}, top);
}

/** So many frames drawn by the host. */
export async function frames(page: Page, count: number): Promise<void> {
	await page.evaluate(async (wanted) => {
		for (let drawn = 0; drawn < wanted; drawn++) {
			await new Promise((next) => requestAnimationFrame(next));
		}
	}, count);
}

/** Each step's top in the frame's page, the trigger line's place on its viewport, and how high the frame's content is. */
export function measured(frame: Frame) {
	return frame.evaluate(() => ({
		steps: [...document.querySelectorAll('[data-step]')].map((step) => ({
			id: step.id,
			top: step.getBoundingClientRect().top + scrollY
		})),
		line: document.querySelector('[data-trigger-line]')?.getBoundingClientRect().top ?? 0,
		content: document.querySelector('[data-frame]')?.getBoundingClientRect().height ?? 0,
		given: innerHeight
	}));
}

/** Brings a frame that gets no more than one screen on the viewport, and waits until it has found out. */
export async function reachStepper(page: Page): Promise<Frame> {
	const { frame } = await places(page);
	await scrollHost(page, frame.top - 50);
	return storyFrame(page, 'stepper');
}
