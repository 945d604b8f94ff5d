/**
 * The fact check. Every number, date, name and quotation of a step needs support from a record that
 * the step cites: a claim, figure, person, place or event.
 */
import type { Check } from '../checks/check.ts';
import type { Mistake } from '../mistake.ts';
import type { StepFile, StoryFiles } from '../load/read-files.ts';
import { citedRecords, evidenceOf, type CitedRecords, type Evidence } from './evidence.ts';
import type { Mention } from './mention.ts';
import { expandLabel, type ExpandedLabel } from '../labels/expand-label.ts';
import type { Label } from '../schema.ts';
import { plainText } from './plain-text.ts';
import { TextChecker } from './text-checker.ts';

/** Maximum number of phrases of a step that need no evidence. A step with more of them needs figures. */
const MAX_UNCHECKED = 3;

/** A text that readers see, and its field. */
interface ShownText {
	field: string;
	text: string;
	/** The records that support it. Default: all that the step cites. */
	records?: CitedRecords;
	/** The parts of a label that replace placeholders. Each is a figure or a day that the step cites. */
	filledIn?: ExpandedLabel['filledIn'];
}

/** Text whose names need no record: the title, the deck, the chapters' titles and other forms of their names. */
export function titlesOf({ settings, frontMatter }: StoryFiles): string {
	if (!settings || !frontMatter) return '';
	const { deck, chapters, names } = frontMatter;
	return [
		settings.title,
		deck,
		...chapters.map((chapter) => chapter.title),
		...Object.values(names).flat()
	].join('\n');
}

/** Whether a mention is inside one of the phrases. Capitals do not count. */
function isInPhrase({ at, text: { length } }: Mention, text: string, phrases: string[]): boolean {
	const lowerCase = text.toLowerCase();
	return phrases.some((phrase) => {
		let start = -1;
		while ((start = lowerCase.indexOf(phrase.toLowerCase(), start + 1)) !== -1)
			if (start <= at && at + length <= start + phrase.length) return true;
		return false;
	});
}

/** The mentions of a text that the evidence does not support, without those that are all a figure or a day. */
const unsupportedIn = (
	{ text, filledIn = [] }: ShownText,
	evidence: Evidence,
	checker: TextChecker
): Mention[] =>
	checker
		.unsupported(text, evidence)
		.filter(
			(mention) =>
				!filledIn.some(
					({ at, length }) => at <= mention.at && mention.at + mention.text.length <= at + length
				)
		);

/** The labels of a graphic. A label with a claim rests on that claim and on the facts that it names. */
function labelTexts(labels: Record<string, Label>, field: string, cited: CitedRecords) {
	return Object.entries(labels).map(([id, { text, claim }]): ShownText => {
		const label = expandLabel(text, { ...cited, language: cited.settings?.language ?? 'en' });
		const records = {
			reader: cited.reader,
			claims: cited.claims.filter((one) => one.id === claim),
			figures: cited.figures.filter((one) => label.figures.includes(one.id)),
			events: cited.events.filter((one) => label.events.includes(one.id)),
			people: [],
			places: []
		};
		return {
			field: `${field}.${id}`,
			// A wrong placeholder has a message of its own, and its id is no text.
			text: label.problems.length > 0 ? '' : label.text,
			filledIn: label.filledIn,
			...(claim === undefined ? {} : { records })
		};
	});
}

/** The texts of a step, the labels of its graphic, and the labels of the figures that it cites. */
function textsOf(step: StepFile, cited: CitedRecords): ShownText[] {
	return [
		{ field: 'name', text: step.name },
		{ field: 'headline', text: step.headline },
		{ field: 'dateline', text: step.dateline ?? '' },
		{ field: 'text', text: plainText(step.markdown) },
		{ field: 'caption', text: step.caption },
		{ field: 'altText', text: step.altText },
		...cited.figures.map(({ id, label }) => ({ field: `figures, label of ${id}`, text: label })),
		...labelTexts(step.labels, 'labels', cited)
	];
}

/** The mistakes of one step. `titles` is text whose names need no record. */
function mistakesOf(
	step: StepFile,
	files: StoryFiles,
	checker: TextChecker,
	titles: string
): Mistake[] {
	const { file, id: record, uncheckedPhrases } = step;
	const cited = citedRecords(step, files);
	const evidence = evidenceOf(cited, titles);
	const unsupported = textsOf(step, cited).flatMap((shown) => {
		const { records } = shown;
		const own = records ? evidenceOf(records, titles) : evidence;
		return unsupportedIn(shown, own, checker).map((mention) => ({ ...shown, mention }));
	});
	const mistakes = unsupported
		.filter(({ mention, text }) => !isInPhrase(mention, text, uncheckedPhrases))
		.map(({ mention, field }) => checker.mistake(mention, { file, record, field }));

	const where = { file, record, field: 'uncheckedPhrases' };
	const unused = uncheckedPhrases
		.filter(
			(phrase) => !unsupported.some(({ mention, text }) => isInPhrase(mention, text, [phrase]))
		)
		.map((phrase) => ({ ...where, message: `“${phrase}” has no effect: remove it` }));
	const count = uncheckedPhrases.length;
	const tooMany = `has ${count} phrases, but the limit is ${MAX_UNCHECKED}: cite figures instead`;
	return [
		...mistakes,
		...unused,
		...(count > MAX_UNCHECKED ? [{ ...where, message: tooMany }] : [])
	];
}

/** The records that a step cites support its texts. */
export const textIsSupported: Check = (files) => {
	const checker = new TextChecker(files);
	const titles = titlesOf(files);
	return files.steps.flatMap((step) => mistakesOf(step, files, checker, titles));
};

/** The records that the steps of a shared label cite support it. */
export const sharedLabelsAreSupported: Check = (files) => {
	const checker = new TextChecker(files);
	return files.sharedLabels.flatMap(({ file, id: record, text, steps }) => {
		const citing = files.steps.filter((step) => steps.includes(step.id));
		const cited = citedRecords(
			{
				claims: citing.flatMap((step) => step.claims),
				figures: citing.flatMap((step) => step.figures),
				people: citing.flatMap((step) => step.people),
				places: citing.flatMap((step) => step.places),
				events: citing.flatMap((step) => step.events)
			},
			files
		);
		return checker
			.unsupported(text, evidenceOf(cited, titlesOf(files)))
			.map((mention) => checker.mistake(mention, { file, record, field: 'text' }));
	});
};

/** The records of the story support the cover and the chapters' titles, which cite none. */
export const storyTextIsSupported: Check = (files) => {
	const { settings, frontMatter, paths } = files;
	if (!settings || !frontMatter) return [];
	const checker = new TextChecker(files);
	const evidence = evidenceOf(files, titlesOf(files));
	const texts: ShownText[] = [
		{ field: 'deck', text: frontMatter.deck },
		{ field: 'description', text: frontMatter.description },
		{ field: 'cover.begin', text: frontMatter.cover.begin },
		{ field: 'cover.caption', text: frontMatter.cover.caption },
		{ field: 'cover.altText', text: frontMatter.cover.altText },
		...frontMatter.chapters.map(({ id, title }) => ({ field: `title of ${id}`, text: title })),
		...labelTexts(frontMatter.cover.labels, 'cover.labels', files)
	];
	const mistakesOf = (file: string, shown: ShownText) =>
		unsupportedIn(shown, evidence, checker).map((mention) =>
			checker.mistake(mention, { file, field: shown.field })
		);
	return [
		...mistakesOf(paths.settings, { field: 'title', text: settings.title }),
		...texts.flatMap((shown) => mistakesOf(paths.story, shown))
	];
};
