import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Name of the file with the licences of third-party packages. Vite writes it for imported packages. */
export const LICENCES_FILE = 'licences.md';

/** Packages whose data is in the site without an import: the subset fonts, the letters of cards and the coasts. */
const NOT_IMPORTED = [
	'@fontsource-variable/newsreader',
	'@fontsource-variable/archivo-narrow',
	'@fontsource-variable/noto-sans-jp',
	'world-atlas'
];

/** The section of a package in the file: name, version, licence, and the text of the licence. */
async function section(name: string): Promise<string> {
	const folder = join('node_modules', name);
	const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const { version, license } = manifest as { version: string; license: string };
	const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
	if (!file)
		throw new Error(
			`node_modules/${name} has no licence file: remove the package from plugins/licences.ts, or use one with a licence file.`
		);
	const text = await readFile(join(folder, file), 'utf8');
	return `\n## ${name} - ${version} (${license})\n\n${text.trim()}\n`;
}

/** A plugin that adds the packages without an import to Vite's file of licences. */
export function licences(): Plugin {
	return {
		name: 'licences',
		generateBundle: {
			order: 'post',
			async handler(_, bundle) {
				const file = bundle[LICENCES_FILE];
				if (file?.type !== 'asset') return;
				const added = await Promise.all(NOT_IMPORTED.map(section));
				file.source = [String(file.source), ...added].join('');
			}
		}
	};
}
