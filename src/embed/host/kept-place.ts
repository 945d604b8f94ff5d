/** Whether a box is in the middle of the viewport. */
export function isInMiddle(box: Element): boolean {
	const { top, bottom } = box.getBoundingClientRect();
	return top < innerHeight / 2 && bottom > innerHeight / 2;
}

/**
 * Changes the height of the story's box.
 * @param height In px.
 * @param hasBeenRead Whether the story has been in the middle of the viewport since it has its height.
 * @returns The distance in px to scroll, so that what the reader reads keeps its place: text below the
 * story, or the story when it becomes shorter.
 */
export function setHeight(box: HTMLElement, height: number, hasBeenRead: boolean): number {
	const { top, bottom } = box.getBoundingClientRect();
	const isRead = isInMiddle(box);
	box.style.height = `${height}px`;
	const after = box.getBoundingClientRect();
	const middle = innerHeight / 2;
	if (bottom <= 0 || (!hasBeenRead && top < 0 && bottom < middle)) return after.bottom - bottom;
	return isRead && after.bottom < middle ? after.top : 0;
}
