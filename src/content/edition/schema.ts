/**
 * The fields of an edition's files: the words of the story's files in another language. Ids name the records;
 * facts, citations and the order of steps are in the story's own files only.
 */
import * as v from 'valibot';
import { Id, Text } from '../fields.ts';
import {
	KeyEntry,
	StepFrontMatter,
	StoryEvent,
	StoryFrontMatter,
	Figure,
	Person,
	Place,
	Precision,
	Term
} from '../schema.ts';

/** Texts by id. */
const Texts = v.record(Id, Text);

/** The words of a step. Its text follows as Markdown. */
export const EditionStep = v.strictObject({
	...v.pick(StepFrontMatter, ['name', 'headline', 'dateline', 'caption']).entries,
	...v.pick(StepFrontMatter, ['uncheckedPhrases']).entries,
	// Some languages say in 30 characters what English says in 60.
	altText: v.pipe(
		Text,
		v.minLength(30, 'is too short: describe the graphic in 30 to 420 characters'),
		v.maxLength(420, 'is too long: describe the graphic in 30 to 420 characters')
	),
	labels: v.optional(Texts, {})
});

/** The words of `story.yaml`, and the story's title. */
export const EditionStory = v.strictObject({
	title: Text,
	...v.pick(StoryFrontMatter, ['deck', 'description', 'names']).entries,
	key: v.optional(v.record(Id, KeyEntry), {}),
	cover: v.strictObject({
		begin: Text,
		caption: Text,
		altText: Text,
		labels: v.optional(Texts, {})
	}),
	/** The titles of chapters, by id. */
	chapters: Texts
});

/** The words of a claim. The quotation of the source article stays as it is. */
export const EditionClaim = v.strictObject({
	restatement: Text,
	hedge: v.optional(Text),
	attribution: v.optional(Text),
	reason: Text,
	note: v.optional(Text),
	uncited: v.optional(Text)
});

/** The words of claims, by id. */
export const EditionClaims = v.record(Id, EditionClaim);

/** The words of the labels that several steps share, by id. */
export const EditionLabels = Texts;

export const EditionEvent = v.strictObject(v.pick(StoryEvent, ['id', 'title']).entries);

export const EditionFigure = v.strictObject({
	...v.pick(Figure, ['id', 'label', 'calculation', 'note']).entries,
	/** Empty for a unit that `Intl` writes in each language. */
	unit: v.string()
});

export const EditionPerson = v.strictObject(v.pick(Person, ['id', 'name', 'title']).entries);

export const EditionPlace = v.strictObject(v.pick(Place, ['id', 'name', 'city']).entries);

/** `source` is the key: the words of the source article. */
export const EditionTerm = v.strictObject(v.pick(Term, ['source', 'term', 'note']).entries);

/** `source` is the key: the words of the source article. */
export const EditionCorrection = v.strictObject(
	v.pick(Precision, ['source', 'correct', 'why']).entries
);

/** A name in English and in the edition's language. A name may have several rows. */
export const EditionName = v.strictObject({ english: Text, translation: Text });

/** Words in quotation marks, in English and in the edition's language. */
export const EditionQuotation = EditionName;

/** Our words about a page: a description in place of its title, a publisher, the translation of a passage. */
export const EditionPageText = v.strictObject({ text: Text, translation: Text });

export type EditionStep = v.InferOutput<typeof EditionStep>;
export type EditionStory = v.InferOutput<typeof EditionStory>;
export type EditionClaim = v.InferOutput<typeof EditionClaim>;
export type EditionEvent = v.InferOutput<typeof EditionEvent>;
export type EditionFigure = v.InferOutput<typeof EditionFigure>;
export type EditionPerson = v.InferOutput<typeof EditionPerson>;
export type EditionPlace = v.InferOutput<typeof EditionPlace>;
export type EditionTerm = v.InferOutput<typeof EditionTerm>;
export type EditionCorrection = v.InferOutput<typeof EditionCorrection>;
export type EditionName = v.InferOutput<typeof EditionName>;
export type EditionQuotation = v.InferOutput<typeof EditionQuotation>;
export type EditionPageText = v.InferOutput<typeof EditionPageText>;
