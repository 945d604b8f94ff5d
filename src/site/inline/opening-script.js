/*
 * Runs in the head of a step's page, before anything is drawn: the first paint stands at that step,
 * beside its graphic. It comes as soon as the step has arrived (step-arrived-script.js), while the
 * rest of the page still travels. The text is the same on every page, so that one hash allows it.
 */
(() => {
	const page = document.documentElement.dataset;
	// The browser itself leads to an anchor, and on a reload or on the way back to where the reader was.
	const isNew = performance
		.getEntriesByType('navigation')
		.every((visit) => visit.toJSON().type === 'navigate');
	if (location.hash || !isNew) return;
	const stand = () => {
		const step = document.getElementById(page.activeStep ?? '');
		const line = document.querySelector('[data-resting-line]');
		if (!step || !line) return;
		// Not `scrollIntoView`: in a frame it would scroll the page around it, too.
		scrollBy(0, step.getBoundingClientRect().top - line.getBoundingClientRect().top);
	};
	// Called before each paint in which the page has another height, as when a font arrives.
	const growth = new ResizeObserver(() => {
		if (page.opening && !page.reader) stand();
		else growth.disconnect();
	});
	page.opening = 'unseen';
	const show = () => {
		if (page.opening !== 'unseen') return;
		stand();
		page.opening = 'seen';
		growth.observe(document.body);
	};
	addEventListener('story:arrived', show, { once: true });
	// For a page that lost its step on the way.
	document.addEventListener('DOMContentLoaded', show);
	// Until scripts are in charge the graphic shows this one step: it lets go when the reader moves on.
	for (const event of ['wheel', 'pointerdown', 'keydown']) {
		addEventListener(event, () => delete page.opening, { once: true, passive: true });
	}
})();
