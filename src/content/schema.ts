/**
 * The fields of the story's files, and the types that scenes, pages and downloads use. Checks that
 * need several records, like unknown claims or the order of dates, are in `checks/`.
 */
import { STANDINGS } from '#rules/actors-and-standings.ts';
import * as v from 'valibot';
import { Day, Id, LanguageTag, Text } from './fields.ts';

export const KINDS = [
	'event',
	'institution',
	'agenda-item',
	'figure',
	'projection',
	'opinion'
] as const;

/** The results of checking a claim against the record. */
export const VERDICTS = ['confirmed', 'differs', 'not-checked'] as const;

/** How far a page was read: all of it, its opening only, a copy of it, or not at all. */
export const READINGS = ['page', 'opening', 'copy', 'background'] as const;

const WebAddress = v.pipe(Text, v.url('is not a web address: start it with https://'));

/** Maximum length of a passage, in characters. More would copy the page, not quote it. */
const MAX_PASSAGE = 300;

/** A page that a claim was checked against. The fields that depend on each other are checked in `checks/passages.ts`. */
export const EvidencePage = v.strictObject({
	title: Text,
	publisher: v.optional(Text),
	date: v.optional(Day),
	address: v.optional(WebAddress),
	/** The address of an archived copy. */
	archived: v.optional(WebAddress),
	read: v.picklist(READINGS),
	/** The words that prove the claim, word for word, in the page's own language. */
	passage: v.optional(
		v.pipe(Text, v.maxLength(MAX_PASSAGE, `is too long: quote ${MAX_PASSAGE} characters at most`))
	),
	/** The language of a passage that is not English, as a BCP 47 tag: `ja`, `zh-Hans`. */
	language: v.optional(LanguageTag),
	/** Our English translation of a passage that is not English. */
	translation: v.optional(Text)
});

/** A statement of the source article, or of the record only, and the result of its check. */
export const Claim = v.variant('origin', [
	v.strictObject({
		origin: v.literal('source'),
		id: Id,
		/** Word for word from the source article, errors included. */
		verbatim: Text,
		restatement: Text,
		kind: v.picklist(KINDS),
		/** The wording of the source: as a fact, a hope, a forecast. */
		hedge: Text,
		/** Its holder and its reporter, if it is an opinion or a forecast. */
		attribution: v.optional(Text),
		verdict: v.picklist(VERDICTS),
		/** The reason for the verdict, in one sentence. */
		reason: Text,
		/** Details of the record, and its limits. */
		note: v.optional(Text),
		/** True if it happened after the source article was written. */
		since: v.optional(v.boolean()),
		/** The reason why no step cites it. An uncited claim without one stops the build. */
		uncited: v.optional(Text),
		pages: v.array(EvidencePage)
	}),
	v.strictObject({
		origin: v.literal('record'),
		id: Id,
		restatement: Text,
		kind: v.picklist(KINDS),
		attribution: v.optional(Text),
		verdict: v.picklist(VERDICTS),
		reason: Text,
		note: v.optional(Text),
		since: v.optional(v.boolean()),
		uncited: v.optional(Text),
		pages: v.array(EvidencePage)
	})
]);

/** The numbers, dates, names and quotations of a claim that no passage has yet. */
export const Unproven = v.strictObject({
	/** Id of the claim. */
	id: Id,
	missing: v.pipe(v.array(Text), v.minLength(1, 'is empty: remove the claim from the list'))
});

const NumberText = v.pipe(
	v.string(),
	v.regex(/^-?\d+(\.\d+)?$/, 'is not a number: use digits and a decimal point, no commas'),
	v.transform(Number)
);

/** A number that a graphic may draw. `year` is a calendar year, a fiscal year (`FY2023`) or a span (`FY2023-27`, `2024-26`). */
export const Figure = v.strictObject({
	id: Id,
	label: Text,
	value: NumberText,
	unit: v.pipe(v.string(), v.trim(), v.nonEmpty('is empty: write the unit of the figure')),
	year: v.pipe(
		v.string(),
		v.nonEmpty('is empty: write the year of the figure'),
		v.regex(/^(FY)?\d{4}(-\d{2})?$/, 'is not a year: write 2024, FY2023 or FY2023-27')
	),
	/** Empty in a story without claims. */
	claim: v.union([v.literal(''), Id]),
	/** The arithmetic of a derived figure; empty for a quoted one. */
	calculation: v.string(),
	note: v.string()
});

/** A person of the story. */
export const Person = v.strictObject({
	id: Id,
	name: Text,
	/** The office held in 2024. */
	title: Text,
	/** Id of the actor that the person belongs to; empty for none. */
	side: v.union([v.literal(''), Id]),
	japanese: v.string()
});

/** A point on a map. */
export const Place = v.strictObject({
	id: Id,
	name: Text,
	city: Text,
	/** Degrees north. */
	latitude: NumberText,
	/** Degrees east; west is negative. */
	longitude: NumberText,
	/** Maximum error of the point, in metres. */
	precision: NumberText,
	source: v.string()
});

/** Certainty other than the claim's, with the reason. Both or none; a check refuses one that equals the claim's. */
const OWN_STANDING = { standing: v.optional(v.picklist(STANDINGS)), why: v.optional(Text) };

/** What a mark without text shows: a claim, which sets the mark's standing. In a story without claims, a standing. */
export const ShownClaim = v.strictObject({ claim: v.optional(Id), ...OWN_STANDING });

/** A text of a graphic. With a claim, the claim alone supports the text, and sets the standing of its mark. */
export const Label = v.strictObject({ text: Text, claim: v.optional(Id), ...OWN_STANDING });

/** Entries by id. One value is short for an entry that has only that field. */
const entriesOf = <Entry>(
	entry: v.GenericSchema<unknown, Entry>,
	short: v.GenericSchema<unknown, string>,
	fromShort: (value: string) => NoInfer<Entry>
) =>
	v.record(
		Id,
		v.lazy((input) => (typeof input === 'object' ? entry : v.pipe(short, v.transform(fromShort))))
	);

const Labels = entriesOf(Label, Text, (text) => ({ text }));
const ShownClaims = entriesOf(ShownClaim, Id, (claim) => ({ claim }));

/** A label that the graphics of several steps share. */
export const SharedLabel = v.strictObject({
	id: Id,
	text: Text,
	steps: v.pipe(v.array(Id), v.minLength(2, 'has one step: write the label in the step’s own file'))
});

/** A dated event for the axis, the calendar and the timeline table. */
export const StoryEvent = v.strictObject({
	id: Id,
	date: Day,
	/** The last day; empty for an event of one day. */
	until: v.union([v.literal(''), Day]),
	title: Text,
	place: v.string(),
	/** Empty in a story without claims. */
	claim: v.union([v.literal(''), Id]),
	/** Empty, or the event's standing if it is not the claim's, and the reason. */
	standing: v.picklist(['', ...STANDINGS]),
	why: v.string(),
	/**
	 * The days on which the calendar's entry was written and corrected, the oldest first, with spaces between.
	 * Empty for an event that is not in the calendar.
	 */
	changed: v.pipe(
		v.string(),
		v.transform((days) => days.split(' ').filter(Boolean)),
		v.array(Day)
	)
});

/** What a correction or a precision corrects. */
export const CORRECTION_KINDS = ['name', 'title', 'date', 'term', 'figure'] as const;

/** A correct statement of the source article that the record makes precise. */
export const Precision = v.strictObject({
	/** The words of the source article, as a claim's `verbatim` has them. */
	source: Text,
	correct: Text,
	kind: v.picklist(CORRECTION_KINDS),
	why: Text,
	claim: v.union([v.literal(''), Id])
});

/** Whether the publisher of the source article knows of an error: no, yes, or it has corrected the article. */
export const CORRECTION_STATES = ['open', 'reported', 'mended'] as const;

/** An error of the source article: its words and the record's. */
export const Correction = v.strictObject({
	...Precision.entries,
	state: v.picklist(CORRECTION_STATES)
});

/** Stands in the column `source` of `glossary.csv` for a term that the source article lacks. */
export const NO_TERM = '(not in the source article)';

/** A term of the source article with its usual English and Japanese. */
export const Term = v.strictObject({
	source: Text,
	term: Text,
	japanese: v.string(),
	note: v.string()
});

/** The front matter of a step. Its text follows as Markdown. */
export const StepFrontMatter = v.strictObject({
	/** One or two words for the step navigation. */
	name: Text,
	headline: Text,
	/** First day, of a dated step. */
	date: v.optional(Day),
	/** Last day, of a step that lasts longer than one. */
	until: v.optional(Day),
	/** The date as readers see it. */
	dateline: v.optional(Text),
	caption: Text,
	/** Describes the graphic and its changes since the last step, for readers who cannot see it. It or the caption names dashed and hatched strokes. */
	altText: v.pipe(
		Text,
		v.minLength(60, 'is too short: describe the graphic in 60 to 420 characters'),
		// Some services cut the alt text of a card after 420 characters.
		v.maxLength(420, 'is too long: describe the graphic in 60 to 420 characters')
	),
	/** Texts of the graphic, by id. `{id}` is replaced by a figure or the day of an event. */
	labels: v.optional(Labels, {}),
	/** Marks of the graphic that show a claim without text, by id. */
	marks: v.optional(ShownClaims, {}),
	/** At least one, if the story has claims. */
	claims: v.optional(v.array(Id), []),
	figures: v.optional(v.array(Id), []),
	people: v.optional(v.array(Id), []),
	places: v.optional(v.array(Id), []),
	events: v.optional(v.array(Id), []),
	/** Phrases that need no evidence, like “two sides”. Three at most. */
	uncheckedPhrases: v.optional(v.array(Text), []),
	/** Former ids of the step. Links to them keep working. */
	aliases: v.optional(v.array(Id), [])
});

/** A chapter and the ids of its steps, in reading order. */
export const Chapter = v.strictObject({
	id: Id,
	title: Text,
	steps: v.pipe(v.array(Id), v.minLength(1, 'is empty: list at least one step'))
});

/** The words of the key for one standing. */
export const KeyEntry = v.strictObject({
	/** The word for the stroke in alt texts and captions: `dashed`. */
	line: v.pipe(
		v.string(),
		v.regex(
			/^[\p{Ll}\p{Lo}]+$/u,
			'is not one lower-case word: write the word for the stroke, like dashed'
		)
	),
	/** The short meaning of the stroke. All three names fit on one line of a phone. */
	name: Text,
	/** The rest of the meaning, for screen readers and as a tooltip. */
	meaning: Text
});

/** The fields of `story.yaml`. */
export const StoryFrontMatter = v.strictObject({
	/** The second line of the cover. */
	deck: Text,
	/** For search engines and cards. */
	description: Text,
	/** Other forms of names in the title, the deck or the chapters' titles. Like these, they need no claim. */
	names: v.optional(v.record(Text, v.array(Text)), {}),
	/** Ids of the events that are the story's meetings: the ticks of the step navigation, and the calendar. */
	meetings: v.optional(v.array(Id), []),
	/** The words of the key, by standing. The dashed and hatched standings that graphics draw need an entry. */
	key: v.optional(v.strictObject(v.entriesFromList(STANDINGS, v.optional(KeyEntry))), {}),
	/** The caption, the alt text and the labels of the cover's graphic, and the link to the first step. */
	cover: v.strictObject({
		begin: v.optional(Text, 'Begin'),
		caption: Text,
		altText: Text,
		labels: v.optional(Labels, {})
	}),
	chapters: v.pipe(v.array(Chapter), v.minLength(1))
});

/* The records after validation, with the names of their schemas. */
export type Claim = v.InferOutput<typeof Claim>;
export type EvidencePage = v.InferOutput<typeof EvidencePage>;
export type Unproven = v.InferOutput<typeof Unproven>;
export type Figure = v.InferOutput<typeof Figure>;
export type Person = v.InferOutput<typeof Person>;
export type Place = v.InferOutput<typeof Place>;
export type ShownClaim = v.InferOutput<typeof ShownClaim>;
export type Label = v.InferOutput<typeof Label>;
export type SharedLabel = v.InferOutput<typeof SharedLabel>;
export type StoryEvent = v.InferOutput<typeof StoryEvent>;
export type Correction = v.InferOutput<typeof Correction>;
export type Precision = v.InferOutput<typeof Precision>;
export type Term = v.InferOutput<typeof Term>;
export type StepFrontMatter = v.InferOutput<typeof StepFrontMatter>;
export type KeyEntry = v.InferOutput<typeof KeyEntry>;
export type Chapter = v.InferOutput<typeof Chapter>;
export type StoryFrontMatter = v.InferOutput<typeof StoryFrontMatter>;
