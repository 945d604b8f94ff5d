import { readFileSync } from 'node:fs';
import type { Manifest } from 'vite';
import { ENTRIES, type EntryName } from './entries.ts';
import { PAGE_DATA } from './page-data.ts';

/** The manifest of the client build. It exists before pages are prerendered. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

let manifest: Manifest | undefined;

/** Files by path from the site's root, without a slash in front. */
interface PageScripts {
	/** The modules that the page runs, in order. */
	scripts: string[];
	/** All modules that these import, directly or not. */
	preloads: string[];
}

/** Keys of all chunks that a chunk imports statically, directly or not. */
function importsOf(chunks: Manifest, key: string, seen = new Set<string>()): Set<string> {
	for (const imported of chunks[key]?.imports ?? []) {
		if (seen.has(imported)) continue;
		seen.add(imported);
		importsOf(chunks, imported, seen);
	}
	return seen;
}

function pageScripts(entry: EntryName, ahead: readonly string[]): PageScripts {
	const source = ENTRIES[entry];
	if (import.meta.env.DEV) return { scripts: ['@vite/client', source], preloads: [] };
	const chunks = (manifest ??= JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest);
	const fileOf = (key: string) => {
		const chunk = chunks[key];
		if (chunk) return chunk.file;
		throw new Error(
			`${MANIFEST} has no “${key}”, which the page with the entry “${entry}” loads: add it to src/site/script/entries.ts, or import it from that entry.`
		);
	};
	const keys = [source, ...ahead].flatMap((key) => [key, ...importsOf(chunks, key)]);
	const files = new Set(keys.map(fileOf));
	files.delete(fileOf(source));
	return { scripts: [fileOf(source)], preloads: [...files] };
}

/**
 * The tags of a page's script, for its head. The script is `async`: a deferred one delays the end of
 * parsing, and browsers scroll to an anchor only after that.
 * @param ahead Sources of modules that the entry imports dynamically and this page needs at once.
 * @param data JSON data for the script; undefined writes no element.
 * @param addressOf Returns the address of a file of the site, relative to the page.
 * @throws {Error} when the client build has no such module.
 */
export function scriptTags(
	entry: EntryName,
	ahead: readonly string[],
	data: unknown,
	addressOf: (file: string) => string
): string {
	const { scripts, preloads } = pageScripts(entry, ahead);
	// `</script>` in a text would close the element.
	const json = data === undefined ? '' : JSON.stringify(data).replaceAll('<', '\\u003c');
	return [
		...(json ? [`<script type="application/json" id="${PAGE_DATA}">${json}</script>`] : []),
		...preloads.map((file) => `<link rel="modulepreload" href="${addressOf(file)}">`),
		...scripts.map((file) => `<script type="module" async src="${addressOf(file)}"></script>`)
	].join('');
}
