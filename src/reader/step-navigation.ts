/** The spine as readers go on: the server's links and axis, marked where the reader is. */

const LINKS = '[data-spine] ol a';

/** The spine's link to a step, wherever it leads: to an anchor here, or out of a frame. */
const linkTo = (step: string) =>
	[...document.querySelectorAll<HTMLAnchorElement>(LINKS)].find(
		({ hash }) => hash.slice(1) === step
	);

let asked = 0;

/**
 * Brings a link to the middle of its strip, and moves nothing but the strip. In the next frame: here,
 * where the page has just changed, to ask for a place would cost another layout.
 */
function bringToMiddle(link: HTMLElement): void {
	cancelAnimationFrame(asked);
	asked = requestAnimationFrame(() => {
		const strip = link.closest('ol');
		if (!strip) return;
		strip.scrollLeft = link.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
	});
}

/** Marks the link of a step as the current one; on the cover, none. */
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
 * Moves the hand of the axis.
 * @param share Its place, 0 to 1.
 */
export function moveTimelineHand(share: number): void {
	const hand = document.querySelector<HTMLElement>('[data-spine] [data-hand]');
	const read = document.querySelector<HTMLElement>('[data-spine] [data-read]');
	if (hand) hand.style.translate = `${(share * 100).toFixed(2)}%`;
	if (read) read.style.scale = `${String(share)} 1`;
}
