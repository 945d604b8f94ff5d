import scrollama from 'scrollama';
import { onceAFrame } from '#site/script/once-a-frame.ts';

/**
 * Calls `measure` at most once a frame, whenever steps may have moved in the viewport: after a
 * scroll, a new size, a late font, a return from the back-forward cache. Also calls it once at the start.
 * @param steps The steps' elements, in story order.
 * @returns Removes all listeners.
 */
export function onLayoutChange(steps: HTMLElement[], measure: () => void): () => void {
	const measurement = onceAFrame(measure);
	const request = measurement.request;

	// Scrollama notices steps that move without a scroll event, for example when content above them grows.
	// Two traps of scrollama 3.2.0: it keeps the viewport's height until `resize` is called, and then
	// observes the wrong area; and `destroy` leaves its scroll listener on the document.
	const scroller = scrollama();
	scroller.setup({ step: steps, offset: 0.5 }).onStepEnter(request).onStepExit(request);
	const remeasure = () => {
		scroller.resize();
		request();
	};

	const listeners = new AbortController();
	const { signal } = listeners;
	window.addEventListener('scroll', request, { passive: true, signal });
	window.addEventListener('resize', remeasure, { signal });
	window.addEventListener('pageshow', remeasure, { signal });
	window.addEventListener('load', remeasure, { signal });
	window.visualViewport?.addEventListener('resize', remeasure, { signal });
	const growth = new ResizeObserver(request);
	growth.observe(document.body);
	request();

	return () => {
		measurement.cancel();
		listeners.abort();
		growth.disconnect();
		scroller.destroy();
	};
}
