import { story } from '#tools/story.ts';
import { expect, type Frame, type Page } from '@playwright/test';
import type { Mode } from '../../src/embed/modes.ts';

/** A `step` message of the iframe. */
export interface StepMessage {
	kind: string;
	id: string;
	index: number;
	via: string;
	mode: Mode;
}

/** The recording of a host's page. */
export interface Recording {
	/** Errors on any console, and requests to other sites. */
	errors: string[];
	/** The `step` messages of the iframe. */
	steps: () => Promise<StepMessage[]>;
	/** The number of entries in the tab's history. */
	entries: () => Promise<number>;
}

/** Starts the recording. Call before the page opens. */
export async function record(page: Page): Promise<Recording> {
	const errors: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && !['localhost', '127.0.0.1'].includes(hostname)) {
			errors.push(`requested ${request.url()} from another site`);
		}
	});
	await page.addInitScript((name) => {
		if (parent !== window) return;
		const stepMessages: unknown[] = [];
		Object.assign(window, { stepMessages });
		addEventListener(
			'message',
			({ data }: MessageEvent<(StepMessage & { story: string }) | null>) => {
				if (data?.story === name && data.kind === 'step') stepMessages.push(data);
			}
		);
	}, story.element);
	return {
		errors,
		steps: () =>
			page.evaluate(() => (window as unknown as { stepMessages: StepMessage[] }).stepMessages),
		entries: () => page.evaluate(() => history.length)
	};
}

/** The story's iframe, once it has the mode. */
export async function storyFrame(page: Page, mode: Mode): Promise<Frame> {
	const inPage = () => page.frames().find((one) => one.url().includes('/embed/'));
	await expect.poll(inPage).toBeDefined();
	const frame = inPage();
	if (!frame) throw new Error('The page has no iframe of the story.');
	await expect(frame.locator('html')).toHaveAttribute('data-mode', mode);
	if (mode === 'sticky') await expect(frame.locator('html')).toHaveAttribute('data-reader', 'live');
	return frame;
}

/** The boxes of the story's iframe and of its container, the viewport's height and the scroll position: px in the host's page. */
export async function boxes(page: Page) {
	return page.evaluate((name) => {
		const element = document.querySelector(`${name}, side-chain`);
		const frame = (element?.shadowRoot ?? document).querySelector('iframe');
		const boxOf = (box: Element | null | undefined) => {
			const { top = 0, height = 0 } = box?.getBoundingClientRect() ?? {};
			return { top: top + scrollY, height };
		};
		return {
			frame: boxOf(frame),
			container: boxOf(frame?.parentElement ?? element),
			viewport: innerHeight,
			scrolled: scrollY
		};
	}, story.element);
}

/** Scrolls the host's page to `top` px, and waits for two animation frames. */
export async function scrollHost(page: Page, top: number): Promise<void> {
	await page.evaluate(async (position) => {
		window.scrollTo({ top: position, behavior: 'instant' });
		await new Promise((resolve) =>
			requestAnimationFrame(() => {
				requestAnimationFrame(resolve);
			})
		);
	}, top);
}

/** Each step's top in the iframe's page, the trigger line in its viewport, and the height of its content, in px. */
export function measureFrame(frame: Frame) {
	return frame.evaluate(() => ({
		steps: [...document.querySelectorAll('[data-step]')].map((step) => ({
			id: step.id,
			top: step.getBoundingClientRect().top + scrollY
		})),
		line: document.querySelector('[data-trigger-line]')?.getBoundingClientRect().top ?? 0,
		content: document.querySelector('[data-frame]')?.getBoundingClientRect().height ?? 0
	}));
}

/** Scrolls the host to an iframe of one screen's height, and waits until it is a stepper. */
export async function reachStepper(page: Page): Promise<Frame> {
	const { frame } = await boxes(page);
	await scrollHost(page, frame.top - 50);
	return storyFrame(page, 'stepper');
}
