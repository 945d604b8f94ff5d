/** The switch: which story the site tells, and where the files of a story are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoryError } from './mistake.ts';

/** The folder of all stories, from the project's folder. */
const STORIES = 'stories';

/** The files of a story. All paths are from the project's folder. */
export interface StoryPaths {
	/** The story's folder. */
	folder: string;
	/** Title, language, actors, host element and date axis. */
	settings: string;
	/** The folder of texts and facts. */
	words: string;
	/** Cover, chapters and key. */
	story: string;
	/** The labels that several steps share. */
	labels: string;
	/** The texts of claims that no passage proves yet. */
	unproven: string;
	/** Returns the text of a step. */
	step: (id: string) => string;
	/** Returns the scene of a step, or of `cover`. */
	scene: (id: string) => string;
}

/** Returns the paths of the files in a folder of texts and facts. */
const wordsIn = (words: string) => ({
	words,
	story: `${words}/story.yaml`,
	labels: `${words}/labels.yaml`,
	unproven: `${words}/unproven.yaml`,
	step: (id: string) => `${words}/steps/${id}.md`
});

/** Returns the paths of a story's files. They need not exist. */
export function storyPaths(name: string): StoryPaths {
	const folder = `${STORIES}/${name}`;
	return {
		folder,
		settings: `${folder}/settings.yaml`,
		...wordsIn(`${folder}/words`),
		scene: (id) => `${folder}/scenes/${id}/${id}.ts`
	};
}

/**
 * Returns the paths of an edition: its words are in a folder of the story's own words.
 * @param language The edition's language, as a BCP 47 tag.
 */
export const editionPaths = (paths: StoryPaths, language: string): StoryPaths => ({
	...paths,
	...wordsIn(`${paths.words}/${language}`)
});

/** Returns the names of all stories of a project, sorted. */
export const storyNames = (root: string): string[] =>
	readdirSync(join(root, STORIES), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();

/**
 * Returns the name of the story that the site tells: the variable `STORY`, or else `config.story` of
 * `package.json`.
 * @param root The project's folder; default the current folder.
 * @throws {StoryError} If `stories/` has no folder of this name.
 */
export function chosenStory(root: string = process.cwd()): string {
	const { config } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		config: { story: string };
	};
	const name = process.env.STORY || config.story;
	const names = storyNames(root);
	if (names.includes(name)) return name;
	const source = process.env.STORY
		? { file: 'the variable STORY' }
		: { file: 'package.json', field: 'config.story' };
	const message = `“${name}” is not a story: name a folder of ${STORIES}/ (${names.join(', ')})`;
	throw new StoryError([{ ...source, message }]);
}
