/** The input that turns pages: keys while the iframe has the focus, and horizontal swipes. */

/** A move to the next page, the page before, the first or the last page. */
export type Turn = 'next' | 'back' | 'first' | 'last';

const KEYS = new Map<string, Turn>([
	['ArrowRight', 'next'],
	['ArrowLeft', 'back'],
	['Home', 'first'],
	['End', 'last']
]);

/** The turn for a key; undefined with a modifier key, since browsers use those combinations. */
export function turnByKey(
	event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>
): Turn | undefined {
	const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
	return altKey || ctrlKey || metaKey || shiftKey ? undefined : KEYS.get(key);
}

/** The least horizontal distance of a swipe, in px. */
const MIN_SWIPE = 40;

interface Point {
	clientX: number;
	clientY: number;
}

/** The turn for a pointer's movement; undefined if it is short or less than twice as wide as high. */
export function turnBySwipe(from: Point, to: Point): Turn | undefined {
	const horizontal = to.clientX - from.clientX;
	const vertical = to.clientY - from.clientY;
	if (Math.abs(horizontal) < MIN_SWIPE || Math.abs(horizontal) < 2 * Math.abs(vertical)) return;
	return horizontal < 0 ? 'next' : 'back';
}
