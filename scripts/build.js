// @ts-check
import { npm } from './npm.js';
import { buildFolder } from './places.js';
import { fingerprintFiles } from './fingerprint.js';
import { fingerprintSources } from './sources.js';
import { readStamp, writeStamp } from './stamp.js';

const stampName = 'built';

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
	return `${await fingerprintSources()}\n`;
}

/** The result is in the stamp too: someone may have deleted it, or built it with other settings. */
async function resultStamp() {
	return `${await fingerprintFiles(buildFolder, ['.'])}\n`;
}
