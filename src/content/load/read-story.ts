/** Reads and checks the story's files, and turns them into the story that pages are made from. */
import { join } from 'node:path';
import { Marked } from 'marked';
import { chapterOf } from '../chapter-of.ts';
import { checksOf } from '../checks/all-checks.ts';
import { datedEvents } from '../dated-events.ts';
import { StoryError } from '../mistake.ts';
import { Settings } from '../settings.ts';
import type { Step, Story } from '../story.ts';
import { folderStamp } from './folder-stamp.ts';
import { chosenStory, storyPaths, type StoryPaths } from '../story-paths.ts';
import { missingLanguageFiles } from '../edition/language-files.ts';
import { readEdition as readEditionFiles, type EditionFiles } from '../edition/read-edition.ts';
import { EDITION_CHECKS } from '../edition/all-checks.ts';
import { tablesOf } from '../edition/compare/edition-tables.ts';
import { translateStory } from '../edition/translate-story.ts';
import { readFields, readFiles, type StepFile, type StoryFiles } from './read-files.ts';
import { RecordParser, type FromFile } from './record-parser.ts';

const markdown = new Marked({ async: false, gfm: true });

/** A story in each of its languages, by language. Its own language is the first. */
export type Editions = ReadonlyMap<string, Story>;

/** The last version of each story by its folder: every page of a build reads it, and the checks take a while. */
const cache = new Map<string, { stamp: string; editions: Editions }>();

/**
 * Reads and checks a story in all its languages. Returns the cached one while its files are unchanged.
 * @param root The project's folder; default the current folder.
 * @param name The name of its folder in `stories/`; default the story that the switch names.
 * @throws {StoryError} If the story has mistakes. It lists all of them.
 */
export function readEditions(root: string = process.cwd(), name: string = chosenStory()): Editions {
	const paths = storyPaths(name);
	const folder = join(root, paths.folder);
	const stamp = folderStamp(folder);
	const cached = cache.get(folder);
	if (cached?.stamp === stamp) return cached.editions;
	const editions = readAll(root, paths, { areChecked: false });
	cache.set(folder, { stamp, editions });
	return editions;
}

/**
 * Reads a story in all its languages, without the checks of its content. They take three quarters of the time, and
 * the build has made them: use it to test a built site.
 * @param root The project's folder; default the current folder.
 * @param name The name of its folder in `stories/`; default the story that the switch names.
 * @throws {StoryError} If a file lacks its shape, or an edition lacks a record.
 */
export const readBuiltEditions = (
	root: string = process.cwd(),
	name: string = chosenStory()
): Editions => readAll(root, storyPaths(name), { areChecked: true });

/**
 * Reads and checks a story, and returns it in one language.
 * @param root The project's folder; default the current folder.
 * @param name The name of its folder in `stories/`; default the story that the switch names.
 * @param language The language of one of its editions; default its own language.
 * @throws {StoryError} If the story has mistakes.
 * @throws {Error} If it has no edition in the language.
 */
export function readStory(root?: string, name?: string, language?: string): Story {
	const editions = readEditions(root, name);
	const [own] = editions.keys();
	const story = editions.get(language ?? own ?? '');
	if (story) return story;
	throw new Error(
		`The story has no edition in “${language ?? ''}”: use one of ${[...editions.keys()].join(', ')}`
	);
}

/** Reads and checks an edition of the story that the switch names. See `readStory`. */
export const readEdition = (language: string | undefined): Story =>
	readStory(undefined, undefined, language);

/**
 * Reads the settings of a story.
 * @param root The project's folder.
 * @throws {StoryError} If they have mistakes.
 */
export function readSettings(root: string, paths: StoryPaths): Settings {
	const reader = new RecordParser(root);
	const [settings] = readFields(reader, paths.settings, Settings);
	if (!settings) throw new StoryError(reader.mistakes);
	return settings;
}

function withoutFile<Item extends object>({ file, ...item }: FromFile<Item>): Omit<Item, 'file'> {
	return item;
}

function stepOf(file: StepFile, chapter: string): Step {
	const { markdown: text, ...frontMatter } = withoutFile(file);
	return {
		...frontMatter,
		chapter,
		html: markdown.parse(text, { async: false }),
		captionHtml: markdown.parseInline(frontMatter.caption, { async: false })
	};
}

/** The languages of a story, its own first, with the folder of each on the site. */
const languagesOf = ({ settings }: StoryFiles): Story['languages'] =>
	settings
		? [
				{ language: settings.language, path: '' },
				...settings.editions.map((language) => ({ language, path: `${language}/` }))
			]
		: [];

function storyOf(files: StoryFiles, languages: Story['languages']): Story {
	const { settings, frontMatter } = files;
	if (!settings || !frontMatter) throw new StoryError(files.mistakes);
	const stepFiles = new Map(files.steps.map((step) => [step.id, step]));
	const chapters = frontMatter.chapters.map(({ id, title, steps }) => ({
		id,
		title,
		steps: steps.flatMap((stepId) => {
			const file = stepFiles.get(stepId);
			return file ? [stepOf(file, id)] : [];
		})
	}));
	return {
		...withoutFile(settings),
		...withoutFile(frontMatter),
		languages,
		path: languages.find(({ language }) => language === settings.language)?.path ?? '',
		paths: files.paths,
		chapters,
		hasLedger: files.hasLedger,
		about: markdown.parse(files.about, { async: false }),
		method: markdown.parse(files.method, { async: false }),
		steps: chapters.flatMap((chapter) => chapter.steps),
		claims: files.claims.map(({ file, ...claim }) => ({ ...claim, chapter: chapterOf(file) })),
		unproven: files.unproven.map(withoutFile),
		figures: files.figures.map(withoutFile),
		people: files.people.map(withoutFile),
		places: files.places.map(withoutFile),
		events: datedEvents(files.events.map(withoutFile), files.claims),
		corrections: files.corrections.map(withoutFile),
		precisions: files.precisions.map(withoutFile),
		terms: files.terms.map(withoutFile),
		sharedLabels: files.sharedLabels.map(withoutFile)
	};
}

/** The mistakes of an edition in its language, after all checks. */
function mistakesOfTranslation(source: StoryFiles, words: EditionFiles, translated: StoryFiles) {
	const files = { ...translated, reader: tablesOf(source, words).reader };
	return EDITION_CHECKS.flatMap((check) => check(source, files, words));
}

/** Reads the files of all languages, and checks them unless an earlier run has done so. */
function readAll(
	root: string,
	paths: StoryPaths,
	{ areChecked }: { areChecked: boolean }
): Editions {
	const source = readFiles(root, paths);
	// The checks need complete records: they run only if every file has the right shape.
	const isComplete = source.mistakes.length === 0;
	const mistakes =
		isComplete && !areChecked
			? checksOf(source).flatMap((check) => check(source))
			: source.mistakes;
	if (mistakes.length || !source.settings) throw new StoryError(mistakes);

	const missing = missingLanguageFiles(source.settings.editions);
	if (missing.length) throw new StoryError(missing);

	const translations = source.settings.editions.map((language) => {
		const words = readEditionFiles(root, paths, language);
		const files = translateStory(source, words);
		const mistakes =
			files.mistakes.length || areChecked
				? files.mistakes
				: mistakesOfTranslation(source, words, files);
		return { ...files, mistakes };
	});
	const inTranslations = translations.flatMap((files) => files.mistakes);
	if (inTranslations.length) throw new StoryError(inTranslations);
	const languages = languagesOf(source);
	return new Map(
		[source, ...translations]
			.map((files) => storyOf(files, languages))
			.map((story) => [story.language, story])
	);
}
