/** The keys of the presentation: those of slide programs, and so of the clickers made for them. */

const COMMANDS = [
	'next',
	'back',
	'first',
	'last',
	'blank',
	'notes',
	'full-screen',
	'close'
] as const;

/** The effect of a key or a button. `close` ends the black screen or the notes. */
export type Command = (typeof COMMANDS)[number];

/** Whether a text is the name of a command. */
export const isCommand = (text: string): text is Command =>
	(COMMANDS as readonly string[]).includes(text);

const KEYS = new Map<string, Command>([
	['ArrowRight', 'next'],
	['ArrowDown', 'next'],
	['PageDown', 'next'],
	['Enter', 'next'],
	[' ', 'next'],
	['ArrowLeft', 'back'],
	['ArrowUp', 'back'],
	['PageUp', 'back'],
	['Backspace', 'back'],
	['Home', 'first'],
	['End', 'last'],
	// Clickers send the full stop.
	['.', 'blank'],
	['b', 'blank'],
	['n', 'notes'],
	['f', 'full-screen'],
	['Escape', 'close']
]);

/** Keys that a focused element uses itself, by its selector. */
const OWN_KEYS = [
	{ selector: 'a, button', keys: ['Enter', ' '] },
	// The notes scroll.
	{ selector: '[data-notes]', keys: ['ArrowDown', 'ArrowUp', ' ', 'Home', 'End'] }
];

/** The fields of a `KeyboardEvent` that select a command. */
export type KeyPress = Pick<
	KeyboardEvent,
	'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'target'
>;

/**
 * The command of a key. Undefined for other keys, for a key that is kept down, for combinations that
 * browsers use, and where the focused element uses the key itself.
 */
export function commandOf(press: KeyPress): Command | undefined {
	const { key, altKey, ctrlKey, metaKey, shiftKey, repeat, target } = press;
	if (altKey || ctrlKey || metaKey || repeat) return undefined;
	const isOwnKey = OWN_KEYS.some(
		({ selector, keys }) =>
			keys.includes(key) && target instanceof Element && target.closest(selector)
	);
	if (isOwnKey) return undefined;
	if (shiftKey && key === ' ') return 'back';
	return KEYS.get(key.length === 1 ? key.toLowerCase() : key);
}
