/*
 * Where scripts run, stills are out of sight from the start, so that none is fetched that nobody
 * sees. They appear when the page has loaded and no live graphic is there, or when a reader sets out
 * before that.
 */
(() => {
	const page = document.documentElement.dataset;
	page.stills = 'waiting';
	for (const event of ['load', 'wheel', 'pointerdown', 'keydown']) {
		addEventListener(event, () => delete page.stills, { once: true, passive: true });
	}
})();
