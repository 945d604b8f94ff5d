/** Stills are hidden until the live graphic starts or fails. `stills-script.js` hides them first. */

const page = document.documentElement.dataset;

/** Call when the script starts: stills stay hidden until its graphic is drawn, not until the page's `load`. */
export function awaitGraphic(): void {
	if (page.stills) page.stills = 'starting';
}

/** Call when the graphic is drawn or has failed: `data-reader` then decides whether stills are visible. */
export function showStills(): void {
	delete page.stills;
}
