/** The files of a new story: those of `tools/new-story/`, with its title and its element. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { storyPaths } from '#content/story-paths.ts';
import { projectFolder } from '#tools/paths.ts';
import { checkName, reject } from '../reject.ts';

/** The files of the template, a complete story, whose texts say what to write. */
const TEMPLATE = join(projectFolder, 'tools', 'new-story');

/** The options of `npm run story`. */
export interface StoryOptions {
	/** The name of the story's folder: lower-case words joined by hyphens, starting with a letter. */
	name: string;
	/** The story's title; by default the words of the name, with capitals. */
	title?: string;
}

/** The groups of unit tests that are no story; see `vitest.config.ts`. */
const TEST_GROUPS = ['engine', 'browser'];

const titleOf = (name: string) =>
	name
		.split('-')
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join(' ');

/** The name of the host element, which needs a hyphen. */
const elementOf = (name: string) => (name.includes('-') ? name : `story-${name}`);

/**
 * Returns the files of a new story, by their paths from the project's folder: a cover and a chapter of two steps.
 * @param names The names of the stories that exist.
 * @throws {Error} For a bad or taken name, or an empty title. The message names the option and the fix.
 */
export function addStory(
	{ name, title = titleOf(name) }: StoryOptions,
	names: readonly string[]
): Record<string, string> {
	checkName('NAME', name, 'a name');
	if (names.includes(name))
		reject('NAME', `“${name}” exists in ${storyPaths(name).folder}: choose another name`);
	if (TEST_GROUPS.includes(name))
		reject('NAME', `“${name}” is the name of a group of tests: choose another name`);
	if (title.trim() === '') reject('--title', 'is empty: write the title, or leave the option out');

	const values: Record<string, string> = {
		TITLE: stringify(title.trim(), { singleQuote: true }).trimEnd(),
		ELEMENT: elementOf(name)
	};
	const fill = (text: string) =>
		text.replaceAll(/\bTITLE\b|\bELEMENT\b/g, (name) => values[name] ?? '');
	const entries = readdirSync(TEMPLATE, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return Object.fromEntries(
		paths.map((path) => [
			`${storyPaths(name).folder}${path.slice(TEMPLATE.length).replaceAll('\\', '/')}`,
			fill(readFileSync(path, 'utf8'))
		])
	);
}
