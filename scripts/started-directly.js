// @ts-check
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Whether a module is the program that was started, rather than one that was imported.
 *
 * @param {string} moduleAddress the module's own `import.meta.url`
 */
export function startedDirectly(moduleAddress) {
	const program = process.argv[1];
	// Node resolves links before it fills import.meta.url, so the argument is resolved alike.
	return program !== undefined && realpathSync(program) === fileURLToPath(moduleAddress);
}
