// @ts-check
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dependenciesOf, installedAsLocked } from './installed-packages.js';
import { npm } from './npm.js';
import { projectFolder } from './places.js';
import { readStamp, writeStamp } from './stamp.js';

const stampName = 'installed';

/** Packages with compiled parts fit one system and one Node line only. */
const machine = `${process.platform} ${process.arch} Node ${process.versions.node.split('.')[0]}`;

/** Brings node_modules to what package-lock.json says; does nothing when it is there already. */
export async function ensureInstalled() {
	const manifest = await readFile(join(projectFolder, 'package.json'), 'utf8');
	const lock = await readFile(join(projectFolder, 'package-lock.json'), 'utf8');
	const { engines, ...fields } = JSON.parse(manifest);
	refuseOlderNode(engines.node);

	const dependencies = JSON.stringify(dependenciesOf(fields));
	const hash = createHash('sha256').update(dependencies).update(lock).digest('hex');
	const wanted = `${machine}\n${hash}\n`;
	const stamp = await readStamp(stampName);
	if (stamp === wanted) return;

	const fromOtherMachine = stamp !== undefined && !stamp.startsWith(`${machine}\n`);
	if (fromOtherMachine || !(await installedAsLocked())) await install();
	await writeStamp(stampName, wanted);
}

/** @param {string} range as in package.json, such as `>=20.19` */
function refuseOlderNode(range) {
	const needed = range.replace('>=', '');
	const [major = 0, minor = 0] = needed.split('.').map(Number);
	const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
	if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
	throw new Error(
		`Four Meetings needs Node ${needed} or newer, and this is Node ${process.versions.node}. ` +
			'Install a newer Node and run the same command again.'
	);
}

async function install() {
	console.log('Installing the packages that package-lock.json lists ...');
	// Everything here is a development dependency, which NODE_ENV=production would leave out.
	const code = await npm(['ci', '--include=dev', '--include=optional']);
	if (code === 0) return;
	throw new Error(
		`The packages could not be installed: \`npm ci\` ended with ${code}, and says why above. ` +
			'If package.json and package-lock.json disagree, run `npm install` and commit both; ' +
			'otherwise see that npm reaches its registry, and run the same command again.'
	);
}
