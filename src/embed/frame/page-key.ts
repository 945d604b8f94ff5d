/** Elements that use Space themselves. */
const USES_SPACE = 'button, input, select, summary, textarea';

/**
 * The direction in which Space scrolls by a page: 1 is down, -1 is up. Undefined for other keys, for
 * combinations that browsers use, and where an element uses Space itself.
 *
 * Chromium and WebKit pass every key on from a page that cannot scroll, except Space.
 */
export function pageKeyDirection(event: KeyboardEvent): 1 | -1 | undefined {
	const { key, target, shiftKey, altKey, ctrlKey, metaKey } = event;
	if (key !== ' ' || altKey || ctrlKey || metaKey || event.defaultPrevented) return;
	if (target instanceof Element && target.closest(USES_SPACE)) return;
	return shiftKey ? -1 : 1;
}
