/** Pins the caption of a step to the live graphic. Undefined is the cover; then no caption is pinned. */
export function pinCaption(section: HTMLElement | null | undefined): void {
	for (const pinned of document.querySelectorAll('figcaption.active')) {
		pinned.classList.remove('active');
	}
	section?.querySelector('figcaption')?.classList.add('active');
}
