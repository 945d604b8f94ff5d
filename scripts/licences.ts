/** `npm run licences`: lists all installed packages by licence. Fails at a licence that is not in the tables. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFolder, projectFolder } from '#tools/paths.ts';
import { main } from './main.ts';

/** Licences that ask only for a notice. The site names its packages in licences.md. */
const FOR_THE_SITE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'OFL-1.1'];

/** Licences of tools, which build and test the site and are no part of it. */
const FOR_TOOLS = [
	...FOR_THE_SITE,
	'Apache-2.0',
	'BlueOak-1.0.0',
	'MPL-2.0',
	'Python-2.0',
	'Unlicense',
	'(MIT AND Zlib)',
	'(MIT AND BSD)'
];

/** Programs of hosts, under any licence: tests embed the story with them, and nothing is made of them. */
const OF_HOSTS = ['@iframe-resizer/core', '@iframe-resizer/parent'];

/** Returns names of installed packages by licence. */
async function installedPackages(): Promise<Map<string, string[]>> {
	const lock: unknown = JSON.parse(
		await readFile(join(projectFolder, 'package-lock.json'), 'utf8')
	);
	const { packages } = lock as { packages: Record<string, { license?: string }> };
	const found = new Map<string, string[]>();
	for (const [path, { license = 'none' }] of Object.entries(packages)) {
		const name = path.split('node_modules/').at(-1);
		if (name) found.set(license, [...(found.get(license) ?? []), name]);
	}
	return found;
}

/** Returns the packages that the build names in licences.md, as [name, licence]. */
async function carriedPackages(): Promise<[name: string, licence: string][]> {
	const file = join(buildFolder, 'licences.md');
	const headings = (await readFile(file, 'utf8')).matchAll(/^## (.+) - \S+(?: \((.+)\))?$/gm);
	const carried = Array.from(headings, ([, name = '', licence = 'none']): [string, string] => [
		name,
		licence
	]);
	if (carried.length === 0) throw new Error(`${file} names no package. Run \`npm run build\`.`);
	return carried;
}

await main(async () => {
	const installed = [...(await installedPackages())].sort(([, a], [, b]) => b.length - a.length);
	for (const [licence, names] of installed) {
		console.log(`${licence.padEnd(16)}${String(names.length).padStart(4)}  ${names.join(', ')}`);
	}
	const carried = await carriedPackages();
	console.log(`The site carries ${carried.map(([name]) => name).join(', ')}.`);
	const problems = [
		...installed
			.filter(([licence]) => !FOR_TOOLS.includes(licence))
			.filter(([, names]) => !names.every((name) => OF_HOSTS.includes(name)))
			.map(([licence, names]) => `${licence}: ${names.join(', ')}`),
		...carried
			.filter(([, licence]) => !FOR_THE_SITE.includes(licence))
			.map(([name, licence]) => `${licence}, in the site: ${name}`)
	];
	if (problems.length === 0) return;
	throw new Error(
		`Unknown licences:\n${problems.join('\n')}\n` +
			'Read them, then add them to scripts/licences.ts, or use another package.'
	);
});
