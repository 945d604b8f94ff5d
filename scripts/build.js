// @ts-check
import { npm } from './npm.js';
import { buildFolder, projectFolder } from './places.js';
import { fingerprintFiles } from './fingerprint.js';
import { readStamp, writeStamp } from './stamp.js';

const stampName = 'built';

/** All that a build is made from: what is missing here would be changed without a new build. */
const sources = [
	'src',
	'static',
	'plugins',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];
const settings = ['SITE_URL', 'STORY_VERSION'];

/** Builds the story into build/. */
export async function build() {
	// Read before the build: a source saved while it runs then calls for another one.
	const before = await sourceStamp();
	const code = await npm(['run', 'build']);
	if (code !== 0) {
		throw new Error(
			`The story could not be built: \`npm run build\` ended with ${code}, and says why above.`
		);
	}
	await writeStamp(stampName, before + (await resultStamp()));
}

/** Builds the story unless build/ holds what its sources give. */
export async function ensureBuilt() {
	const wanted = (await sourceStamp()) + (await resultStamp());
	if ((await readStamp(stampName)) === wanted) return;
	console.log('Building the story ...');
	await build();
}

async function sourceStamp() {
	const set = settings.map((name) => `${name}=${process.env[name] ?? ''}\n`).join('');
	return `${set}${await fingerprintFiles(projectFolder, sources)}\n`;
}

/** The result is in the stamp too: someone may have deleted it, or built it with other settings. */
async function resultStamp() {
	return `${await fingerprintFiles(buildFolder, ['.'])}\n`;
}
