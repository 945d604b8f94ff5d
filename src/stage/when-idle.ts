/** Delay in milliseconds in Safari, which has no `requestIdleCallback`. */
const DELAY = 500;

/** Calls `work` once, after the page's `load` event, when the browser is idle. */
export function whenIdle(work: () => void): void {
	if (document.readyState !== 'complete') {
		addEventListener(
			'load',
			() => {
				whenIdle(work);
			},
			{ once: true }
		);
	} else if ('requestIdleCallback' in window) requestIdleCallback(work);
	else setTimeout(work, DELAY);
}
