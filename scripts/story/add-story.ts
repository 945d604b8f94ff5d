/** The files of a new story, as a pure function of its name and title. */
import { storyPaths } from '#content/story-paths.ts';
import { COVER_SCENE, FIRST_STEP, SECOND_STEP, settingsFile, STORY_FILE } from './templates.ts';

/** The options of `npm run story`. */
export interface StoryOptions {
	/** The name of the story's folder: lower-case words joined by hyphens, starting with a letter. */
	name: string;
	/** The story's title; by default the words of the name, with capitals. */
	title?: string;
}

/** The groups of unit tests that are no story; see `vitest.config.ts`. */
const TEST_GROUPS = ['engine', 'browser'];

/** Throws an error that names the option, the fix, and that nothing was written. */
function reject(option: string, reason: string): never {
	throw new Error(`${option}: ${reason}. Nothing was written.`);
}

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
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
		reject(
			'NAME',
			`“${name}” is not a name: write lower-case words joined by hyphens, the first starting with a letter`
		);
	if (names.includes(name))
		reject('NAME', `“${name}” exists in ${storyPaths(name).folder}: choose another name`);
	if (TEST_GROUPS.includes(name))
		reject('NAME', `“${name}” is the name of a group of tests: choose another name`);
	if (title.trim() === '') reject('--title', 'is empty: write the title, or leave the option out');

	const { settings, story, step, scene } = storyPaths(name);
	return {
		[settings]: settingsFile(title.trim(), elementOf(name)),
		[story]: STORY_FILE,
		[scene('cover')]: COVER_SCENE,
		[step('first')]: FIRST_STEP.text,
		[scene('first')]: FIRST_STEP.scene,
		[step('second')]: SECOND_STEP.text,
		[scene('second')]: SECOND_STEP.scene
	};
}
