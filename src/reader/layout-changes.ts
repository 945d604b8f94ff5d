import scrollama from 'scrollama';
import { onceAFrame } from '#site/script/once-a-frame.ts';

/**
 * Calls `measure` at most once a frame, when steps may have moved in the viewport. Causes are a scroll,
 * a new size, a late font and a return from the back-forward cache. Also calls it once at the start.
 * @param steps The steps' elements, in story order.
 * @returns Removes all listeners.
 */
export function onLayoutChange(steps: HTMLElement[], measure: () => void): () => void {
	const measurement = onceAFrame(measure);
	const request = measurement.request;

	// Scrollama detects steps that move without a scroll event, for example when content above them grows.
	// scrollama 3.2.0 has two traps. It keeps the viewport's height until `resize` is called, and observes
	// the wrong area. `destroy` leaves its scroll listener on the document.
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
