/** For tests: a made-up story, and a copy of it whose files a test may change. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { readStory } from '../load/read-story.ts';
import type { Story } from '../story.ts';
import { storyPaths } from '../story-paths.ts';

const STORY = 'bridge';

/** The folder that the paths of the made-up story begin in. */
export const MADE_UP_ROOT = import.meta.dirname;

/** The made-up story: it has a record of each kind, and no scenes. */
export const madeUpStory = (): Story => readStory(MADE_UP_ROOT, STORY);

/** A copy of the made-up story in a temporary folder. */
class StoryCopy {
	/** A temporary folder that replaces the project's folder. */
	readonly root = mkdtempSync(join(tmpdir(), 'story-'));
	/** The paths of its files, from `root`. */
	readonly paths = storyPaths(STORY);

	/** Copies the story's files again. */
	reset(): void {
		const { folder } = this.paths;
		rmSync(join(this.root, folder), { recursive: true, force: true });
		cpSync(join(MADE_UP_ROOT, folder), join(this.root, folder), { recursive: true });
	}

	/**
	 * Reads and checks the story.
	 * @throws {StoryError} If it has mistakes.
	 */
	read(): Story {
		return readStory(this.root, STORY);
	}

	/**
	 * Changes one file.
	 * @param file Path from the folder of the story's texts and facts.
	 * @throws {Error} If `change` returns the text unchanged.
	 */
	edit(file: string, change: (text: string) => string): void {
		const path = join(this.root, this.paths.words, file);
		const before = readFileSync(path, 'utf8');
		const after = change(before);
		if (after === before) throw new Error(`The change leaves ${file} unchanged.`);
		writeFileSync(path, after);
	}

	remove(): void {
		rmSync(this.root, { recursive: true });
	}
}

/** Returns a copy of the made-up story that is new for each test of the file, and is removed after the last one. */
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
