import type { Page } from '@playwright/test';

/** Holds a page's time and frames. */
interface Tab {
	/** Its clock stands still, for so many milliseconds later than it was. */
	passTo: (later: number) => void;
	goOn: () => void;
	hide: () => void;
	show: () => void;
}

/**
 * Lets a test stop the page's clock in the middle of a move, and hide the page as behind another tab,
 * which no browser without a screen does: it says that it is hidden, and draws no frame. Call it
 * before the page is opened.
 */
export function holdTab(page: Page): Promise<unknown> {
	return page.addInitScript(() => {
		const now = performance.now.bind(performance);
		let stopped: number | undefined;
		performance.now = () => stopped ?? now();

		let hidden = false;
		const waiting = new Map<number, FrameRequestCallback>();
		const ask = window.requestAnimationFrame.bind(window);
		const cancel = window.cancelAnimationFrame.bind(window);
		window.requestAnimationFrame = (callback) => {
			const frame = ask((time) => {
				if (hidden) waiting.set(frame, callback);
				else callback(time);
			});
			return frame;
		};
		window.cancelAnimationFrame = (frame) => {
			waiting.delete(frame);
			cancel(frame);
		};
		Object.defineProperties(document, {
			hidden: { get: () => hidden },
			visibilityState: { get: () => (hidden ? 'hidden' : 'visible') }
		});
		const become = (state: boolean) => {
			hidden = state;
			document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
		};
		const tab: Tab = {
			passTo: (later) => (stopped = (stopped ?? now()) + later),
			goOn: () => (stopped = undefined),
			hide: () => {
				become(true);
			},
			show() {
				become(false);
				for (const callback of waiting.values()) window.requestAnimationFrame(callback);
				waiting.clear();
			}
		};
		Object.assign(window, { tab });
	});
}

const tabOf = (page: Page) => page.evaluateHandle(() => (window as unknown as { tab: Tab }).tab);

/** The page's clock stands still from now on, or so many milliseconds later than it did. */
export const passTo = async (page: Page, later = 0) =>
	(await tabOf(page)).evaluate((tab, time) => {
		tab.passTo(time);
	}, later);

export const goOn = async (page: Page) =>
	(await tabOf(page)).evaluate((tab) => {
		tab.goOn();
	});

export const hide = async (page: Page) =>
	(await tabOf(page)).evaluate((tab) => {
		tab.hide();
	});

export const show = async (page: Page) =>
	(await tabOf(page)).evaluate((tab) => {
		tab.show();
	});
