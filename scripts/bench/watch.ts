/** What a measured page notes of itself; times in milliseconds. */
export interface Watched {
	largestPaint: number;
	shift: number;
	blocking: number;
	frames: number[];
}

/** An entry of the browser's own; the last two are of layout shifts only. */
interface Noted extends PerformanceEntry {
	value: number;
	hadRecentInput: boolean;
}

declare global {
	interface Window {
		watched: Watched;
	}
}

/** Runs in the measured page, before all else. */
export function watch(): void {
	const watched: Watched = { largestPaint: 0, shift: 0, blocking: 0, frames: [] };
	window.watched = watched;
	const observe = (type: string, note: (entry: Noted) => void) => {
		new PerformanceObserver((list) => {
			(list.getEntries() as Noted[]).forEach(note);
		}).observe({ type, buffered: true });
	};
	observe('largest-contentful-paint', ({ startTime }) => {
		watched.largestPaint = startTime;
	});
	observe('longtask', ({ duration }) => {
		// Within 50 ms a page still answers at once; only what is beyond them blocks.
		watched.blocking += duration - 50;
	});
	observe('layout-shift', ({ value, hadRecentInput }) => {
		if (!hadRecentInput) watched.shift += value;
	});

	let before = performance.now();
	const frame = (now: number) => {
		watched.frames.push(now - before);
		before = now;
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
}
