/** For tests: a copy of the story's files that a test may change. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { chosenStory, storyPaths } from '../story-paths.ts';

const { folder, words } = storyPaths(chosenStory());

/** A copy of the story in a temporary folder. */
class StoryCopy {
	/** A temporary folder that replaces the project's folder. */
	readonly root = mkdtempSync(join(tmpdir(), 'story-'));

	/** Copies the story's files again. */
	reset(): void {
		rmSync(join(this.root, folder), { recursive: true, force: true });
		cpSync(folder, join(this.root, folder), { recursive: true });
	}

	/**
	 * Changes one file.
	 * @param file Path from the folder of the story's texts and facts.
	 * @throws {Error} If `change` returns the text unchanged.
	 */
	edit(file: string, change: (text: string) => string): void {
		const path = join(this.root, words, file);
		const before = readFileSync(path, 'utf8');
		const after = change(before);
		if (after === before) throw new Error(`The change leaves ${file} unchanged.`);
		writeFileSync(path, after);
	}

	remove(): void {
		rmSync(this.root, { recursive: true });
	}
}

/** Returns a copy of the story that is new for each test of the file, and is removed after the last one. */
export function copyForEachTest(): StoryCopy {
	const copy = new StoryCopy();
	beforeEach(() => {
		copy.reset();
	});
	afterAll(() => {
		copy.remove();
	});
	return copy;
}

/** A change that replaces the first match. */
export const replace = (from: string | RegExp, to: string) => (text: string) =>
	text.replace(from, to);

/** A change that adds a line at the end. */
export const append = (line: string) => (text: string) => `${text.trimEnd()}\n${line}\n`;
