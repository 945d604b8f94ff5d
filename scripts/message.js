// @ts-check

/**
 * What a thrown value says, without the stack: these messages are for the person at the keyboard.
 *
 * @param {unknown} error
 */
export function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
