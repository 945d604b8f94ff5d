/** The files of a new step, as a pure function of the project's files. */
import { isSeq, parseDocument, type Scalar, type YAMLSeq } from 'yaml';
import { editionPaths, type StoryPaths } from '#content/story-paths.ts';
import { checkName, reject } from '../reject.ts';
import { sceneModule, sceneTest, stepText } from './templates.ts';

/** The options of `npm run step`. */
export interface StepOptions {
	/** The new step's id: lower-case words joined by hyphens, starting with a letter. */
	id: string;
	/** Id of its chapter; by default that of `after`, or else the last chapter. */
	chapter?: string;
	/** Id of the step before it; by default the last step of its chapter. */
	after?: string;
	/** Whether the story has claims, which each step cites. */
	hasLedger: boolean;
	/** The languages of the story's editions. Each gets a file for the step's words. */
	editions: readonly string[];
}

interface Chapter {
	id: string;
	steps: string[];
}

/** Reads a file by its path from the project's folder; undefined if it does not exist. */
export type ReadFile = (file: string) => string | undefined;

/** Inserts a step into the chapter's list. Only the list changes: comments and line breaks stay. */
function withStep(file: string, yaml: string, index: number, id: string, after: string): string {
	const steps = parseDocument(yaml).getIn(['chapters', index, 'steps']) as YAMLSeq<Scalar<string>>;
	const item = steps.items.find(({ value }) => value === after);
	const [start, end] = item?.range ?? [];
	if (!isSeq(steps) || start === undefined || end === undefined)
		throw new Error(
			`${file}, field chapters: the list of steps cannot be changed: add “${id}” by hand`
		);
	const indent = yaml.slice(yaml.lastIndexOf('\n', start) + 1, start);
	return yaml.slice(0, end) + (steps.flow ? `, ${id}` : `\n${indent}${id}`) + yaml.slice(end);
}

/**
 * Returns the new and changed files of a step, by their paths from the project's folder.
 * @throws {Error} for a bad or taken id, an unknown chapter, an unknown step under `after`, or files
 * of an unexpected form. The message names the option or file, and the fix.
 */
export function addStep(
	{ id, chapter, after, hasLedger, editions }: StepOptions,
	paths: StoryPaths,
	read: ReadFile
): Record<string, string> {
	const { story, step, scene } = paths;
	const translations = editions.map((language) => editionPaths(paths, language).step(id));
	const files = {
		text: step(id),
		scene: scene(id),
		test: scene(id).replace(/\.ts$/, '.test.ts')
	};
	checkName('ID', id, 'an id');
	const taken = [...Object.values(files), ...translations].find((file) => read(file) !== undefined);
	if (taken) reject('ID', `“${id}” exists in ${taken}: choose another id`);

	const yaml =
		read(story) ?? reject(story, 'does not exist: run the command in the project’s folder');
	const { chapters } = parseDocument(yaml).toJS() as { chapters: Chapter[] };
	if (chapters.some(({ steps }) => steps.includes(id)))
		reject('ID', `“${id}” exists in ${story}: choose another id`);
	const chapterOfStep = chapters.find(({ steps }) => after !== undefined && steps.includes(after));
	const found =
		chapter === undefined
			? (chapterOfStep ?? chapters.at(-1))
			: (chapters.find((one) => one.id === chapter) ??
				reject('--chapter', `no chapter “${chapter}” in ${story}: name one of its chapters`));
	if (after !== undefined && !found?.steps.includes(after))
		reject('--after', `no step “${after}” in ${found?.id ?? story}: name one of its steps`);
	const before = after ?? found?.steps.at(-1);
	if (!found || before === undefined)
		reject(story, 'the chapter has no step yet: add the first by hand');

	return {
		[files.text]: stepText(hasLedger),
		...Object.fromEntries(translations.map((file) => [file, stepText(false)])),
		[files.scene]: sceneModule(id),
		[files.test]: sceneTest(id),
		[story]: withStep(story, yaml, chapters.indexOf(found), id, before)
	};
}
