/**
 * `npm run licences`: lists all installed packages by licence. Fails on a licence that is not in the
 * tables.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { group } from 'd3-array';
import { buildFolder, projectFolder } from '#tools/paths.ts';
import { main } from './main.ts';

/** Licences that ask only for a notice. The site names its packages in licences.md. */
const SITE_LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'OFL-1.1'];

/** Licences of tools, which build and test the site. The site does not contain them. */
const TOOL_LICENCES = [
	...SITE_LICENCES,
	'Apache-2.0',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'MPL-2.0',
	'Python-2.0',
	'Unlicense',
	'(MIT AND Zlib)',
	'(MIT AND BSD)'
];

/** Host scripts, under any licence. Tests load them; the site contains none of their code. */
const HOST_PACKAGES = ['@iframe-resizer/core', '@iframe-resizer/parent'];

interface Installed {
	name: string;
	license: string;
	/** Whether only tools need it: `npm audit --omit=dev` leaves it out. */
	dev: boolean;
}

async function installedPackages(): Promise<Installed[]> {
	const lock: unknown = JSON.parse(
		await readFile(join(projectFolder, 'package-lock.json'), 'utf8')
	);
	const { packages } = lock as { packages: Record<string, Partial<Installed>> };
	return Object.entries(packages).flatMap(([path, { license = 'none', dev = false }]) => {
		const name = path.split('node_modules/').at(-1);
		return name ? { name, license, dev } : [];
	});
}

/** Returns the packages that the build names in licences.md. */
async function sitePackages(): Promise<Omit<Installed, 'dev'>[]> {
	const file = join(buildFolder, 'licences.md');
	const headings = (await readFile(file, 'utf8')).matchAll(/^## (.+) - \S+(?: \((.+)\))?$/gm);
	const inSite = Array.from(headings, ([, name = '', license = 'none']) => ({ name, license }));
	if (inSite.length === 0) throw new Error(`${file} names no package. Run \`npm run build\`.`);
	return inSite;
}

const namesOf = (packages: { name: string }[]) => packages.map(({ name }) => name).join(', ');

await main(async () => {
	const installed = await installedPackages();
	const byLicence = [...group(installed, ({ license }) => license)];
	for (const [licence, packages] of byLicence.sort(([, a], [, b]) => b.length - a.length)) {
		const count = String(packages.length).padStart(4);
		console.log(`${licence.padEnd(16)}${count}  ${namesOf(packages)}`);
	}
	const inSite = await sitePackages();
	console.log(`The site contains ${namesOf(inSite)}.`);
	const tools = installed.filter(({ name }) => !HOST_PACKAGES.includes(name));
	const unknown = [
		...tools
			.filter(({ license }) => !TOOL_LICENCES.includes(license))
			.map(({ name, license }) => `${name}: ${license}`),
		...inSite
			.filter(({ license }) => !SITE_LICENCES.includes(license))
			.map(({ name, license }) => `${name}, in the site: ${license}`)
	];
	if (unknown.length > 0) {
		throw new Error(
			`Unknown licences:\n${unknown.join('\n')}\n` +
				'Read them, then add them to scripts/licences.ts, or use another package.'
		);
	}
	const misplaced = inSite.filter(({ name }) => installed.every((p) => p.name !== name || p.dev));
	if (misplaced.length > 0) {
		throw new Error(
			`Move to "dependencies" in package.json, because the site contains it: ${namesOf(misplaced)}.`
		);
	}
});
