/** Marks the reader's place in the step navigation: its links and its timeline. */

const LINKS = '[data-spine] ol a';

/** The navigation's link to a step. In an iframe it leads to another page. */
const linkTo = (step: string) =>
	[...document.querySelectorAll<HTMLAnchorElement>(LINKS)].find(
		({ hash }) => hash.slice(1) === step
	);

let request = 0;

/**
 * Scrolls only the strip of links, until a link is in its middle. It waits for the next
 * frame: measuring right after a change of the page would force another layout.
 */
function bringToMiddle(link: HTMLElement): void {
	cancelAnimationFrame(request);
	request = requestAnimationFrame(() => {
		const strip = link.closest('ol');
		if (!strip) return;
		strip.scrollLeft = link.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
	});
}

/** Marks the link of a step as the current one. Undefined is the cover; then no link is marked. */
export function markActiveStep(step: string | undefined): void {
	for (const current of document.querySelectorAll(`${LINKS}[aria-current]`)) {
		current.removeAttribute('aria-current');
	}
	const link = step && linkTo(step);
	if (!link) return;
	link.setAttribute('aria-current', 'step');
	bringToMiddle(link);
}

/**
 * Moves the marker of the timeline.
 * @param share Position on the timeline, 0 to 1.
 */
export function moveTimelineMarker(share: number): void {
	const marker = document.querySelector<HTMLElement>('[data-spine] [data-marker]');
	const read = document.querySelector<HTMLElement>('[data-spine] [data-read]');
	if (marker) marker.style.translate = `${(share * 100).toFixed(2)}%`;
	if (read) read.style.scale = `${String(share)} 1`;
}
