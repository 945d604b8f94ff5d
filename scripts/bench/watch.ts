/** The measures that a page records; times in milliseconds. */
interface Watched {
	largestPaint: number;
	shift: number;
	blocking: number;
	frames: number[];
}

/** The last two fields exist in layout shifts only. */
interface Entry extends PerformanceEntry {
	value: number;
	hadRecentInput: boolean;
}

declare global {
	interface Window {
		watched: Watched;
	}
}

/** Runs in the measured page, before its own scripts. */
export function watch(): void {
	const watched: Watched = { largestPaint: 0, shift: 0, blocking: 0, frames: [] };
	window.watched = watched;
	const observe = (type: string, record: (entry: Entry) => void) => {
		new PerformanceObserver((list) => {
			(list.getEntries() as Entry[]).forEach(record);
		}).observe({ type, buffered: true });
	};
	observe('largest-contentful-paint', ({ startTime }) => {
		watched.largestPaint = startTime;
	});
	observe('longtask', ({ duration }) => {
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
