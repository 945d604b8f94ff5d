/** The least horizontal distance of a swipe, in px. */
const MIN_SWIPE = 40;

interface Point {
	clientX: number;
	clientY: number;
}

/** The turn for a pointer's movement; undefined if it is short or less than twice as wide as high. */
export function turnBySwipe(from: Point, to: Point): 'next' | 'back' | undefined {
	const horizontal = to.clientX - from.clientX;
	const vertical = to.clientY - from.clientY;
	if (Math.abs(horizontal) < MIN_SWIPE || Math.abs(horizontal) < 2 * Math.abs(vertical)) return;
	return horizontal < 0 ? 'next' : 'back';
}
