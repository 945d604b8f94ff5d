/** The keys that turn pages while the iframe has the focus. */

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
