/** For tests: a made-up story, and a copy of it whose files a test may change. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { readStory } from '../load/read-story.ts';
import type { Story } from '../story.ts';
import { storyPaths } from '../story-paths.ts';

const STORY = 'bridge';

/** The language of its edition. */
const EDITION = 'ja';

/** The folder that the paths of the made-up story begin in. */
export const MADE_UP_ROOT = import.meta.dirname;

/**
 * The made-up story: it has a record of each kind, and no scenes.
 * @param language The language of its edition; default its own.
 */
export const madeUpStory = (language?: string): Story => readStory(MADE_UP_ROOT, STORY, language);

/** A copy of the made-up story in a temporary folder. */
class StoryCopy {
	/** A temporary folder that replaces the project's folder. */
	readonly root = mkdtempSync(join(tmpdir(), 'story-'));
	/** The paths of its files, from `root`. */
	readonly paths = storyPaths(STORY);

	readonly #hasEdition: boolean;

	/** @param hasEdition Whether the copy has the edition in Japanese. */
	constructor(hasEdition: boolean) {
		this.#hasEdition = hasEdition;
	}

	/** Copies the story's files again. */
	reset(): void {
		const { folder, settings, words } = this.paths;
		rmSync(join(this.root, folder), { recursive: true, force: true });
		cpSync(join(MADE_UP_ROOT, folder), join(this.root, folder), { recursive: true });
		if (this.#hasEdition) return;
		rmSync(join(this.root, words, EDITION), { recursive: true });
		const file = join(this.root, settings);
		writeFileSync(file, readFileSync(file, 'utf8').replace(/^editions:.*\n/m, ''));
	}

	/**
	 * Reads and checks the story.
	 * @param language The language of its edition; default its own.
	 * @throws {StoryError} If it has mistakes.
	 */
	read(language?: string): Story {
		return readStory(this.root, STORY, language);
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

/**
 * Returns a copy of the made-up story that is new for each test of the file, and is removed after the last one.
 * @param hasEdition Whether it has its edition in Japanese, which repeats each number and name; default no.
 */
export function copyForEachTest({ hasEdition = false } = {}): StoryCopy {
	const copy = new StoryCopy(hasEdition);
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
