/** Throws an error that names the option, the fix, and that nothing was written. */
export function reject(option: string, reason: string): never {
	throw new Error(`${option}: ${reason}. Nothing was written.`);
}

/**
 * Checks an id of a step or a name of a story.
 * @param kind `an id` or `a name`, for the message.
 * @throws {Error} if it is not lower-case words joined by hyphens, the first starting with a letter.
 */
export function checkName(option: string, name: string, kind: string): void {
	if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return;
	const fix = 'write lower-case words joined by hyphens, the first starting with a letter';
	reject(option, `“${name}” is not ${kind}: ${fix}`);
}
