/** Parts of a document that a command writes: each stands between two HTML comments. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '#tools/paths.ts';

const begin = (name: string) => `<!-- ${name}: begin -->`;
const end = (name: string) => `<!-- ${name}: end -->`;

/**
 * A document with its part `name` replaced by `text`.
 * @throws {Error} where the document has no such part.
 */
export function withPart(document: string, name: string, text: string): string {
	const from = document.indexOf(begin(name));
	const until = document.indexOf(end(name));
	if (from < 0 || until < from) {
		throw new Error(
			`There is no part “${name}”: put ${begin(name)} and ${end(name)} where it shall stand.`
		);
	}
	return `${document.slice(0, from)}${begin(name)}\n\n${text.trim()}\n\n${document.slice(until)}`;
}

/** Writes a part into a file, given from the project's folder. */
export async function writePart(file: string, name: string, text: string): Promise<void> {
	const path = join(projectFolder, file);
	await writeFile(path, withPart(await readFile(path, 'utf8'), name, text));
}
