import { readFileSync } from 'node:fs';
import type { Manifest } from 'vite';
import { ENTRIES, type EntryName } from './entries.ts';

/** Vite's list of what the client build made; it is there when pages are rendered. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

let manifest: Manifest | undefined;

/** Addresses of a page's scripts, from the site's root, without a slash in front. */
export interface PageScripts {
	/** What the page runs, in order. */
	scripts: string[];
	/** What these import, all the way down: fetched ahead. */
	preloads: string[];
}

/** Every file that a chunk imports when it loads, itself left out. */
function importsOf(chunks: Manifest, key: string, seen = new Set<string>()): Set<string> {
	for (const imported of chunks[key]?.imports ?? []) {
		if (seen.has(imported)) continue;
		seen.add(imported);
		importsOf(chunks, imported, seen);
	}
	return seen;
}

/**
 * The scripts of an entry.
 * @param ahead Sources of modules that the entry imports later and this page needs at once.
 * @throws {Error} when the client build holds no such module.
 */
export function pageScripts(entry: EntryName, ahead: readonly string[]): PageScripts {
	const source = ENTRIES[entry];
	if (import.meta.env.DEV) return { scripts: ['@vite/client', source], preloads: [] };
	const chunks = (manifest ??= JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest);
	const fileOf = (key: string) => {
		const chunk = chunks[key];
		if (chunk) return chunk.file;
		throw new Error(
			`${MANIFEST} has no “${key}”, which the page of “${entry}” loads: name it in src/site/entries.ts, or import it from there.`
		);
	};
	const keys = [source, ...ahead].flatMap((key) => [key, ...importsOf(chunks, key)]);
	const files = new Set(keys.map(fileOf));
	files.delete(fileOf(source));
	return { scripts: [fileOf(source)], preloads: [...files] };
}
