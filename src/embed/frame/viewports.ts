/** The viewports of a story in an iframe. */
import { pageViewport, type Viewport } from '#reader/viewport.ts';
import { onceAFrame } from '#site/script/once-a-frame.ts';
import { lineIn, SLICE, sliceCount, visibleSpan, type Span } from './visible-slices.ts';

/**
 * The viewport of a sticky iframe, which is as tall as the host's. The host scrolls the iframe.
 * @param seek Asks the host to scroll; px from the page's top.
 */
export const stickyViewport = (seek: (top: number) => void): Viewport => ({
	...pageViewport,
	scrollBy(pixels) {
		seek(window.scrollY + pixels);
	},
	// Does nothing: it would scroll the host's page without the reader's request.
	show: () => undefined
});

/** 21 thresholds report a slice's visible part to 5 px. */
const THRESHOLDS = Array.from({ length: 21 }, (_, index) => index / 20);

/**
 * The visible part of an iframe that is as tall as its content, found without the host's help.
 * @param content The positioned element that is cut into slices.
 */
export function slicedViewport(content: HTMLElement): Viewport {
	const visibleParts = new Map<Element, Span>();
	/** The last known visible part. */
	let visible: Span | undefined;

	function onLayoutChange(_: HTMLElement[], measure: () => void): () => void {
		const measurement = onceAFrame(measure);

		const stack = document.createElement('div');
		stack.style.cssText =
			'position:absolute;inset:0;overflow:clip;visibility:hidden;contain:strict';
		stack.setAttribute('aria-hidden', 'true');
		content.append(stack);

		const visibility = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting, intersectionRect } of entries) {
					const { top, bottom } = intersectionRect;
					if (isIntersecting) {
						visibleParts.set(target, { top: top + scrollY, bottom: bottom + scrollY });
					} else visibleParts.delete(target);
				}
				visible = visibleSpan(visibleParts.values()) ?? visible;
				measurement.request();
			},
			{ threshold: THRESHOLDS }
		);

		const updateSlices = () => {
			const count = sliceCount(content.offsetHeight);
			while (stack.childElementCount > count) {
				const last = stack.lastElementChild;
				if (!last) break;
				visibility.unobserve(last);
				visibleParts.delete(last);
				last.remove();
			}
			while (stack.childElementCount < count) {
				const slice = document.createElement('div');
				slice.style.height = `${SLICE}px`;
				stack.append(slice);
				visibility.observe(slice);
			}
			measurement.request();
		};
		const contentSize = new ResizeObserver(updateSlices);
		contentSize.observe(content);
		updateSlices();

		return () => {
			visibility.disconnect();
			contentSize.disconnect();
			measurement.cancel();
			visibleParts.clear();
			stack.remove();
		};
	}

	return {
		...stickyViewport(() => undefined),
		onLayoutChange,
		scroll: () => ({ at: visible?.top ?? 0, most: Infinity }),
		lines: () => {
			if (!visible) return { line: -1, rest: -1 };
			return { line: lineIn(visible) - scrollY, rest: visible.top - scrollY };
		}
	};
}
