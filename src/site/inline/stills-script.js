/*
 * Hides the stills if scripts run, so that the browser does not load them. Shows them when the live
 * graphic has not started by the `load` event or fails later, and when the reader moves before it starts.
 */
(() => {
	const page = document.documentElement.dataset;
	page.stills = 'waiting';
	addEventListener('load', () => {
		if (page.stills === 'waiting') delete page.stills;
	});
	for (const event of ['wheel', 'pointerdown', 'keydown']) {
		addEventListener(event, () => delete page.stills, { once: true, passive: true });
	}
})();
