/*
 * Where scripts run, stills are out of sight from the start, so that none is fetched that is not
 * seen. They appear when the live graphic cannot come: its script does not start before the page has
 * loaded, or fails later; and when a reader sets out before it is there.
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
