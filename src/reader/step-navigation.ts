/** Marks the reader's place in the step navigation: its links and its timeline. */

const LINKS = '[data-spine] ol a';

/** The navigation's link to a step. In an iframe it leads to another page. */
const linkTo = (step: string) =>
	[...document.querySelectorAll<HTMLAnchorElement>(LINKS)].find(
		({ hash }) => hash.slice(1) === step
	);

/** Scrolls only the strip of links, so that the current link is in its middle. */
function centreCurrentLink(): void {
	const link = document.querySelector<HTMLElement>(`${LINKS}[aria-current]`);
	const strip = link?.closest('ol');
	if (link && strip)
		strip.scrollLeft = link.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
}

/**
 * Observes the current link and the strip. It calls back after the layout, so measuring does not force
 * another one: at once, and when the text or the strip changes its size.
 */
let sizes: ResizeObserver | undefined;

/** Marks the link of a step as the current one. Undefined is the cover; then no link is marked. */
export function markActiveStep(step: string | undefined): void {
	for (const current of document.querySelectorAll(`${LINKS}[aria-current]`)) {
		current.removeAttribute('aria-current');
	}
	sizes?.disconnect();
	const link = step && linkTo(step);
	if (!link) return;
	link.setAttribute('aria-current', 'step');
	sizes ??= new ResizeObserver(centreCurrentLink);
	for (const observed of [link, link.closest('ol')]) if (observed) sizes.observe(observed);
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
