/** Stills stay out of sight while the live graphic may still come; stills-script.js hides them first. */

const page = document.documentElement.dataset;

/** The script has come, so that the stills wait for its graphic, not for the page's `load`. */
export function awaitGraphic(): void {
	if (page.stills) page.stills = 'starting';
}

/** The graphic is there, or will not come: from now on `data-reader` decides which of both is seen. */
export function showStills(): void {
	delete page.stills;
}
