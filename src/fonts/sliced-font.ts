/** A large font in slices, as Fontsource packages it: each file has a part of the characters. For the build only. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of a sliced font. */
export interface Slice {
	/** Path of the file, from the project’s folder. */
	file: string;
	characters: string;
}

/** Returns the slice that has a character; undefined if the font lacks it. */
export type SliceOf = (character: string) => Slice | undefined;

/** The characters of a CSS unicode range, as in `U+3042,U+4e00-4e03`. */
function charactersIn(ranges: string): string[] {
	return ranges.split(',').flatMap((range) => {
		const [first = 0, last = first] = range
			.slice('U+'.length)
			.split('-')
			.map((code) => Number.parseInt(code, 16));
		return Array.from({ length: last - first + 1 }, (_, index) =>
			String.fromCodePoint(first + index)
		);
	});
}

async function read(name: string): Promise<SliceOf> {
	const folder = `node_modules/@fontsource-variable/${name}`;
	const json = await readFile(join(process.cwd(), folder, 'unicode.json'), 'utf8');
	const ranges = JSON.parse(json) as Record<string, string>;
	// As in CSS, the last of several slices with a character has it.
	const slices = new Map(
		Object.entries(ranges).flatMap(([key, range]) => {
			const characters = charactersIn(range);
			const file = `${folder}/files/${name}-${key.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`;
			const slice = { file, characters: characters.join('') };
			return characters.map((character) => [character, slice] as const);
		})
	);
	return (character) => slices.get(character);
}

/** The fonts that have been read: their tables are long. */
const known = new Map<string, Promise<SliceOf>>();

/**
 * Reads the slices of a variable font, once.
 * @param name Name of the font in `@fontsource-variable`, as in `noto-sans-jp`.
 */
export function readSlices(name: string): Promise<SliceOf> {
	const slices = known.get(name) ?? read(name);
	known.set(name, slices);
	return slices;
}
