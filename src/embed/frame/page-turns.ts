/** What a reader does to turn pages: keys while the frame has the focus, and a finger drawn across. */

export type Turn = 'next' | 'back' | 'first' | 'last';

const KEYS = new Map<string, Turn>([
	['ArrowRight', 'next'],
	['ArrowLeft', 'back'],
	['Home', 'first'],
	['End', 'last']
]);

/** The turn that a key means; none with another key held down, which means something to the browser. */
export function turnByKey(
	event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>
): Turn | undefined {
	const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
	return altKey || ctrlKey || metaKey || shiftKey ? undefined : KEYS.get(key);
}

/** A finger that has moved less than this, in pixels, was not meant to turn anything. */
const SHORTEST_SWIPE = 40;

interface Point {
	clientX: number;
	clientY: number;
}

/** The turn that a finger's way means, if it went across rather than along. */
export function turnBySwipe(from: Point, to: Point): Turn | undefined {
	const across = to.clientX - from.clientX;
	const along = to.clientY - from.clientY;
	if (Math.abs(across) < SHORTEST_SWIPE || Math.abs(across) < 2 * Math.abs(along)) return;
	return across < 0 ? 'next' : 'back';
}
