/**
 * When to ask where the reader is. Many things move a story under a reader's eyes: scrolling, a
 * turned phone, an address bar that comes and goes, zoom, a font that arrives late, the browser's
 * own back. Each of them only wakes the measurement; none of them says what the answer is.
 */
import scrollama from 'scrollama';

/**
 * Calls `wake` at most once a frame, whenever something may have moved.
 * @param steps The steps' elements, in story order.
 * @returns The undo: nothing is listened to any more.
 */
export function onLayoutChange(steps: HTMLElement[], wake: () => void): () => void {
	let frame = 0;
	const ask = () => {
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			wake();
		});
	};

	// Scrollama sees steps that move without a scroll event, as when what stands above them grows.
	// It keeps the viewport's height of its last set-up, so every change of height must be told to
	// it, or it falls silent. It leaves its own scroll listener on the document when destroyed:
	// one set-up a page.
	const scroller = scrollama();
	scroller.setup({ step: steps, offset: 0.5 }).onStepEnter(ask).onStepExit(ask);
	const remeasure = () => {
		scroller.resize();
		ask();
	};

	const undo = new AbortController();
	const { signal } = undo;
	window.addEventListener('scroll', ask, { passive: true, signal });
	window.addEventListener('resize', remeasure, { signal });
	window.addEventListener('pageshow', remeasure, { signal });
	window.addEventListener('load', remeasure, { signal });
	window.visualViewport?.addEventListener('resize', remeasure, { signal });
	const growth = new ResizeObserver(ask);
	growth.observe(document.body);
	ask();

	return () => {
		cancelAnimationFrame(frame);
		undo.abort();
		growth.disconnect();
		scroller.destroy();
	};
}
