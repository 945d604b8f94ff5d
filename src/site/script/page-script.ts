import { readFileSync } from 'node:fs';
import type { Manifest } from 'vite';
import { ENTRIES, type EntryName } from './entries.ts';
import { PAGE_DATA } from './page-data.ts';

/** Vite's list of what the client build made; it is there when pages are rendered. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

let manifest: Manifest | undefined;

/** Files of a page's scripts, from the site's root, without a slash in front. */
interface PageScripts {
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

function pageScripts(entry: EntryName, ahead: readonly string[]): PageScripts {
	const source = ENTRIES[entry];
	if (import.meta.env.DEV) return { scripts: ['@vite/client', source], preloads: [] };
	const chunks = (manifest ??= JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest);
	const fileOf = (key: string) => {
		const chunk = chunks[key];
		if (chunk) return chunk.file;
		throw new Error(
			`${MANIFEST} has no “${key}”, which the page of “${entry}” loads: name it in src/site/script/entries.ts, or import it from there.`
		);
	};
	const keys = [source, ...ahead].flatMap((key) => [key, ...importsOf(chunks, key)]);
	const files = new Set(keys.map(fileOf));
	files.delete(fileOf(source));
	return { scripts: [fileOf(source)], preloads: [...files] };
}

/**
 * The tags of a page's script, for its head. It is `async`: browsers follow an anchor only once the
 * page is parsed, and for them a page is not parsed before its deferred scripts have run.
 * @param ahead Sources of modules that the entry imports later and this page needs at once.
 * @param data Plain data for the script; undefined for none.
 * @param addressOf The address of a file of the site, from the page.
 * @throws {Error} when the client build holds no such module.
 */
export function scriptTags(
	entry: EntryName,
	ahead: readonly string[],
	data: unknown,
	addressOf: (file: string) => string
): string {
	const { scripts, preloads } = pageScripts(entry, ahead);
	// No text inside may end the element.
	const json = data === undefined ? '' : JSON.stringify(data).replaceAll('<', '\\u003c');
	return [
		...(json ? [`<script type="application/json" id="${PAGE_DATA}">${json}</script>`] : []),
		...preloads.map((file) => `<link rel="modulepreload" href="${addressOf(file)}">`),
		...scripts.map((file) => `<script type="module" async src="${addressOf(file)}"></script>`)
	].join('');
}
