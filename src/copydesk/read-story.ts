/** From files to a story that may be published, or to a list of what has to be mended. */
import { Marked } from 'marked';
import { CHECKS } from './checks.ts';
import { StoryError } from './mistake.ts';
import { readFiles, type Filed } from './read-files.ts';
import type { Step, Story } from './story.ts';

const markdown = new Marked({ async: false, gfm: true });

function withoutFile<Record extends { file: string }>({
	file,
	...record
}: Record): Omit<Record, 'file'> {
	return record;
}

/**
 * Reads and checks the story below the project's folder `root`.
 * @throws {StoryError} that names every mistake: file, record, field, text and mend.
 */
export function readStory(root: string = process.cwd()): Story {
	const files = readFiles(root);
	// Where a file cannot be read, what leans on it cannot be judged: shape first, sense second.
	const mistakes = files.mistakes.length ? files.mistakes : CHECKS.flatMap((check) => check(files));
	if (mistakes.length || !files.matter) throw new StoryError(mistakes);

	const byId = new Map(files.steps.map((step) => [step.id, step]));
	let index = 0;
	const chapters = files.matter.chapters.map(({ id, title, steps }) => ({
		id,
		title,
		steps: steps.flatMap((stepId, place): Step[] => {
			const step = byId.get(stepId);
			if (!step) return [];
			const { markdown: words, ...matter } = withoutFile(step);
			return [
				{
					...matter,
					index: index++,
					chapter: id,
					opensChapter: place === 0,
					html: markdown.parse(words, { async: false })
				}
			];
		})
	}));
	const plain = <Record extends object>(records: Filed<Record>[]) =>
		records.map((record) => withoutFile(record) as unknown as Record);
	return {
		...withoutFile(files.matter),
		chapters,
		about: markdown.parse(files.about, { async: false }),
		steps: chapters.flatMap((chapter) => chapter.steps),
		claims: plain(files.claims),
		figures: plain(files.figures),
		people: plain(files.people),
		places: plain(files.places),
		events: plain(files.events),
		corrections: plain(files.corrections),
		terms: plain(files.terms)
	};
}
