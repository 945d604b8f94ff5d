import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the site says of the work of others that it carries; Vite writes it for all that is imported. */
export const LICENCES_FILE = 'licences.md';

/** Packages that come into the site by other ways than an import: cut to size, drawn from, embedded. */
const CARRIED = [
	'@fontsource-variable/newsreader',
	'@fontsource-variable/archivo-narrow',
	'world-atlas'
];

/** A package as the file has it: name, version, licence, and the licence's text. */
async function section(name: string): Promise<string> {
	const folder = join('node_modules', name);
	const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const { version, license } = manifest as { version: string; license: string };
	const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
	if (!file) throw new Error(`${name} has no licence to show: take it out, or find its licence.`);
	const text = await readFile(join(folder, file), 'utf8');
	return `\n## ${name} - ${version} (${license})\n\n${text.trim()}\n`;
}

/** Adds what Vite does not see to its file of licences. */
export function licences(): Plugin {
	return {
		name: 'licences',
		generateBundle: {
			order: 'post',
			async handler(_, bundle) {
				const file = bundle[LICENCES_FILE];
				if (file?.type !== 'asset') return;
				const added = await Promise.all(CARRIED.map(section));
				file.source = [String(file.source), ...added].join('');
			}
		}
	};
}
