/** The files of a new step, as a pure function of the project's files. */
import { isSeq, parseDocument, type Scalar, type YAMLSeq } from 'yaml';
import { chapterSource } from '#scenes/chapters/chapters.ts';
import { sceneModule, sceneName, sceneTest, stepText } from './templates.ts';

const STORY = 'src/story/story.yaml';

/** The options of `npm run step`. */
export interface StepOptions {
	/** The new step's id: lower-case words joined by hyphens, starting with a letter. */
	id: string;
	/** Id of its chapter; by default that of `after`, or else the last chapter. */
	chapter?: string;
	/** Id of the step before it; by default the last step of its chapter. */
	after?: string;
}

interface Chapter {
	id: string;
	steps: string[];
}

/** Reads a file by its path from the project's folder; undefined if it does not exist. */
export type ReadFile = (file: string) => string | undefined;

/** Inserts a step into the chapter's list. Only the list changes: comments and line breaks stay. */
function withStep(yaml: string, index: number, id: string, after: string): string {
	const steps = parseDocument(yaml).getIn(['chapters', index, 'steps']) as YAMLSeq<Scalar<string>>;
	const item = steps.items.find(({ value }) => value === after);
	const [start, end] = item?.range ?? [];
	if (!isSeq(steps) || start === undefined || end === undefined)
		throw new Error(
			`${STORY}, field chapters: the list of steps cannot be changed: add “${id}” by hand`
		);
	const indent = yaml.slice(yaml.lastIndexOf('\n', start) + 1, start);
	return yaml.slice(0, end) + (steps.flow ? `, ${id}` : `\n${indent}${id}`) + yaml.slice(end);
}

/** Inserts a scene into a chapter's table, in the order of the steps. */
function withScene(file: string, table: string, id: string, after: string): string {
	const [, head, list, tail] = /^(.*SceneTable = \{)([^}]*)(\};\s*)$/s.exec(table) ?? [];
	const entries = (list ?? '')
		.split(',')
		.map((entry) => entry.trim())
		.filter(Boolean);
	const index = entries.findIndex((entry) => entry.split(':')[0]?.replaceAll("'", '') === after);
	if (head === undefined || index < 0)
		throw new Error(
			`${file}: the table has no scene “${after}”: add “${id}” to story.yaml and here by hand`
		);
	const lines = entries
		.toSpliced(index + 1, 0, `'${id}': ${sceneName(id)}`)
		.map((entry) => `\n\t${entry}`);
	return `import { ${sceneName(id)} } from '../${id}/${id}.ts';\n${head}${lines.join(',')}\n${tail ?? ''}`;
}

/** Throws an error that names the option, the fix, and that nothing was written. */
function reject(option: string, reason: string): never {
	throw new Error(`${option}: ${reason}. Nothing was written.`);
}

/**
 * Returns the new and changed files of a step, by their paths from the project's folder.
 * @throws {Error} for a bad or taken id, an unknown chapter, an unknown step under `after`, or files
 * of an unexpected form. The message names the option or file, and the fix.
 */
export function addStep(
	{ id, chapter, after }: StepOptions,
	read: ReadFile
): Record<string, string> {
	const files = {
		text: `src/story/steps/${id}.md`,
		scene: `src/scenes/${id}/${id}.ts`,
		test: `src/scenes/${id}/${id}.test.ts`
	};
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
		reject(
			'ID',
			`“${id}” is not an id: write lower-case words joined by hyphens, the first starting with a letter`
		);
	const taken = Object.values(files).find((file) => read(file) !== undefined);
	if (taken) reject('ID', `“${id}” exists in ${taken}: choose another id`);

	const yaml =
		read(STORY) ?? reject(STORY, 'does not exist: run the command in the project’s folder');
	const { chapters } = parseDocument(yaml).toJS() as { chapters: Chapter[] };
	if (chapters.some(({ steps }) => steps.includes(id)))
		reject('ID', `“${id}” exists in ${STORY}: choose another id`);
	const chapterOfStep = chapters.find(({ steps }) => after !== undefined && steps.includes(after));
	const found =
		chapter === undefined
			? (chapterOfStep ?? chapters.at(-1))
			: (chapters.find((one) => one.id === chapter) ??
				reject('--chapter', `no chapter “${chapter}” in ${STORY}: name one of its chapters`));
	if (after !== undefined && !found?.steps.includes(after))
		reject('--after', `no step “${after}” in ${found?.id ?? STORY}: name one of its steps`);
	const before = after ?? found?.steps.at(-1);
	if (!found || before === undefined)
		reject(STORY, 'the chapter has no step yet: add the first by hand');

	const table = chapterSource(found.id);
	const scenes =
		read(table) ?? reject(table, `does not exist: write the table of ${found.id} first`);
	return {
		[files.text]: stepText(),
		[files.scene]: sceneModule(id),
		[files.test]: sceneTest(id),
		[STORY]: withStep(yaml, chapters.indexOf(found), id, before),
		[table]: withScene(table, scenes, id, before)
	};
}
