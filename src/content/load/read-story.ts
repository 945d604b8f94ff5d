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
import { readFields, readFiles, type StepFile } from './read-files.ts';
import { RecordParser, type FromFile } from './record-parser.ts';

const markdown = new Marked({ async: false, gfm: true });

/** The last version of each story by its folder: every page of a build reads it, and the checks take a while. */
const cache = new Map<string, { stamp: string; story: Story }>();

/**
 * Reads and checks a story. Returns the cached story while its files are unchanged.
 * @param root The project's folder; default the current folder.
 * @param name The name of its folder in `stories/`; default the story that the switch names.
 * @throws {StoryError} If the story has mistakes. It lists all of them.
 */
export function readStory(root: string = process.cwd(), name: string = chosenStory()): Story {
	const paths = storyPaths(name);
	const folder = join(root, paths.folder);
	const stamp = folderStamp(folder);
	const cached = cache.get(folder);
	if (cached?.stamp === stamp) return cached.story;
	const story = readAndCheck(root, paths);
	cache.set(folder, { stamp, story });
	return story;
}

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

function readAndCheck(root: string, paths: StoryPaths): Story {
	const files = readFiles(root, paths);
	// The checks need complete records: they run only if every file has the right shape.
	const mistakes = files.mistakes.length
		? files.mistakes
		: checksOf(files).flatMap((check) => check(files));
	if (mistakes.length || !files.settings || !files.frontMatter) throw new StoryError(mistakes);

	const stepFiles = new Map(files.steps.map((step) => [step.id, step]));
	const chapters = files.frontMatter.chapters.map(({ id, title, steps }) => ({
		id,
		title,
		steps: steps.flatMap((stepId) => {
			const file = stepFiles.get(stepId);
			return file ? [stepOf(file, id)] : [];
		})
	}));
	return {
		...withoutFile(files.settings),
		...withoutFile(files.frontMatter),
		paths,
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
