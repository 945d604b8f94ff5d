/** For tests: a copy of the story's files that may be spoilt. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STORY_FOLDER } from '../load/read-files.ts';

export class StoryCopy {
	/** The folder that stands in for the project's. */
	readonly root = mkdtempSync(join(tmpdir(), 'four-meetings-'));

	constructor() {
		cpSync(STORY_FOLDER, join(this.root, STORY_FOLDER), { recursive: true });
	}

	/** Changes one file, as an editor might. */
	edit(file: string, change: (text: string) => string): void {
		const path = join(this.root, STORY_FOLDER, file);
		const before = readFileSync(path, 'utf8');
		const after = change(before);
		if (after === before) throw new Error(`The test changed nothing in ${file}.`);
		writeFileSync(path, after);
	}

	remove(): void {
		rmSync(this.root, { recursive: true });
	}
}

/** A change of an editor. */
export const replace = (from: string | RegExp, to: string) => (text: string) =>
	text.replace(from, to);

/** Another one. */
export const append = (line: string) => (text: string) => `${text.trimEnd()}\n${line}\n`;
