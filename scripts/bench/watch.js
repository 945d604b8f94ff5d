// @ts-check
/* Runs in the measured page, before all else: notes what the browser says of itself. */
(() => {
	/** @type {import('./measure.ts').Watched} */
	const watched = { largestPaint: 0, shift: 0, blocking: 0, interaction: 0, frames: [], tasks: [] };
	Object.assign(window, { watched });

	/**
	 * @param {string} type
	 * @param {(entry: any) => void} note
	 * @param {object} [options]
	 */
	const observe = (type, note, options) => {
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
			type,
			buffered: true,
			...options
		});
	};
	observe('largest-contentful-paint', ({ startTime }) => (watched.largestPaint = startTime));
	observe('layout-shift', ({ value, hadRecentInput }) => {
		if (!hadRecentInput) watched.shift += value;
	});
	observe('longtask', ({ duration }) => {
		watched.tasks.push(duration);
		// Blocking time: what a task takes beyond the 50 ms in which a page still answers at once.
		watched.blocking += duration - 50;
	});
	observe(
		'event',
		({ duration, interactionId }) => {
			if (interactionId) watched.interaction = Math.max(watched.interaction, duration);
		},
		{ durationThreshold: 16 }
	);

	let before = performance.now();
	/** @param {number} now */
	const frame = (now) => {
		watched.frames.push(now - before);
		before = now;
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
})();
