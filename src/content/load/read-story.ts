/** From files to a story that may be published, or to a list of what has to be mended. */
import { join } from 'node:path';
import { Marked } from 'marked';
import { chapterOf } from '../chapter-of.ts';
import { CHECKS } from '../checks/all-checks.ts';
import { folderStamp } from './folder-stamp.ts';
import { StoryError } from '../mistake.ts';
import { readFiles, STORY_FOLDER, type FromFile } from './read-files.ts';
import type { Step, Story } from '../story.ts';

const markdown = new Marked({ async: false, gfm: true });

function withoutFile<Record extends { file: string }>({
	file,
	...record
}: Record): Omit<Record, 'file'> {
	return record;
}

/** The last story read, by project folder. A site asks for it once a page, and it takes long to check. */
const read = new Map<string, { stamp: string; story: Story }>();

/**
 * Reads and checks the story below the project's folder `root`, if its files have changed since the last time.
 * @throws {StoryError} that names every mistake: file, record, field, text and mend.
 */
export function readStory(root: string = process.cwd()): Story {
	const stamp = folderStamp(join(root, STORY_FOLDER));
	const last = read.get(root);
	if (last?.stamp === stamp) return last.story;
	const story = readAnew(root);
	read.set(root, { stamp, story });
	return story;
}

function readAnew(root: string): Story {
	const files = readFiles(root);
	// Where a file cannot be read, what leans on it cannot be judged: shape first, sense second.
	const mistakes = files.mistakes.length ? files.mistakes : CHECKS.flatMap((check) => check(files));
	if (mistakes.length || !files.frontMatter) throw new StoryError(mistakes);

	const byId = new Map(files.steps.map((step) => [step.id, step]));
	const chapters = files.frontMatter.chapters.map(({ id, title, steps }) => ({
		id,
		title,
		steps: steps.flatMap((stepId): Step[] => {
			const step = byId.get(stepId);
			if (!step) return [];
			const { markdown: words, ...frontMatter } = withoutFile(step);
			return [
				{
					...frontMatter,
					chapter: id,
					html: markdown.parse(words, { async: false }),
					captionHtml: markdown.parseInline(frontMatter.caption, { async: false })
				}
			];
		})
	}));
	const plain = <Record extends object>(records: FromFile<Record>[]) =>
		records.map((record) => withoutFile(record) as unknown as Record);
	return {
		...withoutFile(files.frontMatter),
		chapters,
		about: markdown.parse(files.about, { async: false }),
		method: markdown.parse(files.method, { async: false }),
		steps: chapters.flatMap((chapter) => chapter.steps),
		claims: files.claims.map(({ file, ...claim }) => ({ ...claim, chapter: chapterOf(file) })),
		figures: plain(files.figures),
		people: plain(files.people),
		places: plain(files.places),
		events: plain(files.events),
		corrections: plain(files.corrections),
		precisions: plain(files.precisions),
		terms: plain(files.terms)
	};
}
