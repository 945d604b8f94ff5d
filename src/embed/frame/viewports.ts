/** The windows that a framed story is seen through. */
import { pageViewport, type Viewport } from '#reader/viewport.ts';
import { lineIn, SLICE, sliceCount, visibleSpan, type Span } from './visible-slices.ts';

/** A host's window, round a frame of the same size that sticks in it: the frame scrolls as it is told, and asks the host where it would go itself. */
export const stickyViewport = (seek: (top: number) => void): Viewport => ({
	...pageViewport,
	scrollBy(pixels) {
		seek(window.scrollY + pixels);
	},
	// It would move someone else's page, and its reader has not asked for that.
	show: () => undefined
});

/** How finely a slice that is cut by the window's edge is seen: every five pixels of it. */
const THRESHOLDS = Array.from({ length: 21 }, (_, index) => index / 20);

/**
 * A host's window round a frame as high as its content, found without the host's help.
 * @param content What is to be cut into slices; it is positioned.
 */
export function slicedViewport(content: HTMLElement): Viewport {
	const seen = new Map<Element, Span>();
	let window_: Span | undefined;

	function onLayoutChange(_: HTMLElement[], wake: () => void): () => void {
		let frame = 0;
		const ask = () => {
			frame ||= requestAnimationFrame(() => {
				frame = 0;
				wake();
			});
		};

		const pile = document.createElement('div');
		pile.style.cssText = 'position:absolute;inset:0;overflow:clip;visibility:hidden;contain:strict';
		pile.setAttribute('aria-hidden', 'true');
		content.append(pile);

		const sight = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting, intersectionRect } of entries) {
					const { top, bottom } = intersectionRect;
					if (isIntersecting) seen.set(target, { top: top + scrollY, bottom: bottom + scrollY });
					else seen.delete(target);
				}
				window_ = visibleSpan(seen.values()) ?? window_;
				ask();
			},
			{ threshold: THRESHOLDS }
		);

		const cut = () => {
			const wanted = sliceCount(content.offsetHeight);
			while (pile.childElementCount > wanted) {
				const last = pile.lastElementChild;
				if (!last) break;
				sight.unobserve(last);
				seen.delete(last);
				last.remove();
			}
			while (pile.childElementCount < wanted) {
				const slice = document.createElement('div');
				slice.style.height = `${SLICE}px`;
				pile.append(slice);
				sight.observe(slice);
			}
			ask();
		};
		const growth = new ResizeObserver(cut);
		growth.observe(content);
		cut();

		return () => {
			sight.disconnect();
			growth.disconnect();
			cancelAnimationFrame(frame);
			seen.clear();
			pile.remove();
		};
	}

	return {
		...stickyViewport(() => undefined),
		onLayoutChange,
		scroll: () => ({ at: window_?.top ?? 0, most: Infinity }),
		lines: () => {
			if (!window_) return { line: -1, rest: -1 };
			return { line: lineIn(window_) - scrollY, rest: window_.top - scrollY };
		}
	};
}
