import { posix } from 'node:path';
import { built } from './built.ts';

/** A static import or re-export in a built module, such as `from"./chunk.js"`; not `import("./chunk.js")`. */
const STATIC_IMPORT = /(?:from|import)\s*"(\.[^"]+\.js)"/g;

/** Returns the paths in the build of a module and of its static imports, direct and indirect. */
export function moduleGraph(module: string, found = new Set<string>()): Set<string> {
	if (found.has(module)) return found;
	found.add(module);
	for (const [, path = ''] of built(module).toString().matchAll(STATIC_IMPORT)) {
		moduleGraph(posix.join(posix.dirname(module), path), found);
	}
	return found;
}
