import { page } from 'vitest/browser';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Viewport } from '#reader/viewport.ts';
import { slicedViewport, stickyViewport } from './viewports.ts';

const WIDTH = 400;
const HEIGHT = 500;
/** Pixels to which the browser reports a slice's visible part. */
const PRECISION = 5;

const content = document.createElement('div');
content.style.position = 'relative';

beforeAll(async () => {
	document.body.style.margin = '0';
	document.body.replaceChildren(content);
	await page.viewport(WIDTH, HEIGHT);
});

beforeEach(() => {
	content.style.cssText = 'position:relative;height:3000px';
	window.scrollTo(0, 0);
});

describe('slicedViewport', () => {
	const callback = vi.fn();
	let viewport: Viewport;
	const unused = document.createElement('i');
	const slices = () => content.querySelectorAll('[aria-hidden] > div').length;
	let stop: () => void = () => undefined;

	/** Resolves once the viewport has reported a visible part that starts at `top`. */
	const seen = (top: number) =>
		vi.waitFor(() => {
			expect(callback).toHaveBeenCalled();
			expect(Math.abs(viewport.scroll().at - top)).toBeLessThanOrEqual(PRECISION);
		});

	beforeEach(() => {
		callback.mockClear();
		viewport = slicedViewport(content);
		stop = viewport.onLayoutChange([], callback);
	});
	afterEach(() => {
		stop();
	});

	it.each([0, 60, 1234, 2500])('finds the visible part when %i px are scrolled', async (top) => {
		window.scrollTo(0, top);
		await seen(top);
		const { line, rest } = viewport.lines(unused, unused);
		expect(Math.abs(rest)).toBeLessThanOrEqual(PRECISION);
		expect(Math.abs(line - 0.4 * HEIGHT)).toBeLessThanOrEqual(2 * PRECISION);
	});

	it('finds the part that another element leaves visible', async () => {
		content.style.marginTop = '300px';
		await vi.waitFor(() => {
			const { line } = viewport.lines(unused, unused);
			expect(Math.abs(line - (300 + 0.4 * 200))).toBeLessThanOrEqual(2 * PRECISION);
		});
	});

	it('keeps the last visible part while the content is outside the viewport', async () => {
		window.scrollTo(0, 1000);
		await seen(1000);
		callback.mockClear();
		content.style.marginTop = '5000px';
		await seen(1000);
	});

	it('has one slice for each 100 px of the content, as it grows and shrinks', async () => {
		expect(slices()).toBe(30);
		content.style.height = '3450px';
		await vi.waitFor(() => {
			expect(slices()).toBe(35);
		});
		content.style.height = '700px';
		await vi.waitFor(() => {
			expect(slices()).toBe(7);
		});
	});

	it('does not scroll', () => {
		viewport.scrollBy(100);
		viewport.show(content);
		expect(window.scrollY).toBe(0);
	});

	it('removes its elements when it stops', async () => {
		await seen(0);
		stop();
		callback.mockClear();
		expect(content.childElementCount).toBe(0);
		window.scrollTo(0, 2000);
		content.style.height = '4000px';
		for (let frames = 0; frames < 5; frames++) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
		expect(callback).not.toHaveBeenCalled();
		expect(content.childElementCount).toBe(0);
	});
});

describe('stickyViewport', () => {
	it('sends `seek` to the host, and does not scroll itself', () => {
		const seek = vi.fn();
		const viewport = stickyViewport(seek);
		window.scrollTo(0, 700);
		viewport.scrollBy(-50);
		viewport.show(content);
		expect(seek.mock.calls).toEqual([[650]]);
		expect(window.scrollY).toBe(700);
	});
});
