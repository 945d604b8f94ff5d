/** Milliseconds to wait in Safari, which has no `requestIdleCallback`. */
const PAUSE = 500;

/** Calls back once the page has loaded and the browser has nothing else to do. */
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
	else setTimeout(work, PAUSE);
}
