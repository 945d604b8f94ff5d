/*
 * Opens a step's page at its step. Runs in the head: the first paint shows the step beside its graphic.
 * It scrolls when step-arrived-script.js runs, while the rest of the page is still loading. Its text is
 * the same on every page, so the policy needs one hash.
 */
(() => {
	const page = document.documentElement.dataset;
	// The browser itself scrolls to an anchor, and restores the scroll position on reload and history
	// navigation.
	const isNew = performance
		.getEntriesByType('navigation')
		.every((visit) => visit.toJSON().type === 'navigate');
	if (location.hash || !isNew) return;
	// Where `scrollToStep` has left the page, in pixels.
	let scrolledTo = 0;
	const offset = () => {
		const step = document.getElementById(page.activeStep ?? '');
		const line = document.querySelector('[data-resting-line]');
		return step && line ? step.getBoundingClientRect().top - line.getBoundingClientRect().top : 0;
	};
	const scrollToStep = () => {
		// Not `scrollIntoView`: in an iframe it scrolls the host page, too.
		scrollBy(0, offset());
		scrolledTo = scrollY;
	};
	// Browsers hide a text fragment (`#:~:text=…`) from scripts, and scroll to its text when the page is parsed.
	// Scroll anchoring also changes `scrollY`, but keeps the step near its line.
	const leaveToBrowser = () => {
		if (scrollY !== scrolledTo && Math.abs(offset()) > innerHeight / 8) delete page.opening;
	};
	// Runs before each paint in which the height of the page has changed, as when a font has loaded. It stops
	// when the reader moves. The live graphic keeps the place, too, but only after its first measurement.
	const growth = new ResizeObserver(() => {
		leaveToBrowser();
		if (page.opening) scrollToStep();
		else growth.disconnect();
	});
	// CSS hides the body as long as the value is `pending`.
	page.opening = 'pending';
	const show = () => {
		if (page.opening !== 'pending') return;
		scrollToStep();
		page.opening = 'shown';
		growth.observe(document.body);
	};
	addEventListener('story:arrived', show, { once: true });
	// Another script may have removed the inline script after the step.
	document.addEventListener('DOMContentLoaded', show);
	// The graphic shows this step until the live graphic starts, or the reader moves.
	for (const event of ['wheel', 'pointerdown', 'keydown']) {
		addEventListener(event, () => delete page.opening, { once: true, passive: true });
	}
})();
