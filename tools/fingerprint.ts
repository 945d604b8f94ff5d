import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { projectFolder } from './paths.ts';

/** Everything that a build is made from. A change to any other file causes no new build. */
const SOURCES = [
	'src',
	'stories',
	'static',
	'plugins',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

function filesOf(source: string): string[] {
	const path = join(projectFolder, source);
	if (!statSync(path).isDirectory()) return [source];
	return readdirSync(path, { recursive: true, encoding: 'utf8' })
		.map((name) => `${source}/${name.replaceAll(sep, '/')}`)
		.filter((name) => statSync(join(projectFolder, name)).isFile());
}

/**
 * Returns 16 hexadecimal digits: a hash of the names and contents of all sources, of SITE_URL and of STORY.
 * The same sources give the same hash on every machine; file times have no effect.
 */
export function fingerprint(): string {
	const hash = createHash('sha256').update(
		`${process.env.SITE_URL ?? ''} ${process.env.STORY ?? ''}`
	);
	for (const name of SOURCES.flatMap(filesOf).sort()) {
		const contents = readFileSync(join(projectFolder, name));
		hash.update(`\n${name} ${contents.length}\n`).update(contents);
	}
	return hash.digest('hex').slice(0, 16);
}
