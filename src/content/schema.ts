/**
 * The shape of the story's files: what an editor may write, and what a scene, a page or a
 * download may rely on. Checks that need more than one record (unknown claim, order of dates)
 * live in `checks.ts`.
 */
import { STANDINGS } from '#rules/grammar.ts';
import * as v from 'valibot';

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty: write it, or take the line out'));

/** Lower-case words joined by hyphens. Ids are public anchors: once published they never change. */
const Id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no id: use lower-case words joined by hyphens')
);

/** A calendar day of the Gregorian calendar, local to the place, `YYYY-MM-DD`. */
const Day = v.pipe(
	v.string(),
	v.check((text) => {
		const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
		if (!match) return false;
		const day = new Date(`${text}T00:00:00Z`);
		return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
	}, 'is no date: write YYYY-MM-DD, a day that exists')
);

export const KINDS = [
	'event',
	'institution',
	'agenda-item',
	'figure',
	'projection',
	'opinion'
] as const;

export const VERDICTS = ['confirmed', 'differs', 'not-checked'] as const;

/** How far a page was read: the page itself, its opening only, somebody's copy of it, or known but not read. */
export const READINGS = ['page', 'opening', 'copy', 'background'] as const;

export const Page = v.strictObject({
	title: Text,
	publisher: v.optional(Text),
	date: v.optional(Day),
	address: v.optional(v.pipe(Text, v.url('is no web address: write it with https://'))),
	read: v.picklist(READINGS)
});

/** One thing said, with what the source said word for word and what the record says. */
export const Claim = v.variant('origin', [
	v.strictObject({
		origin: v.literal('source'),
		id: Id,
		/** Word for word from the source article, errors included. */
		verbatim: Text,
		restatement: Text,
		kind: v.picklist(KINDS),
		/** How the source words it: as fact, as a hope, as a forecast … */
		hedge: Text,
		/** Who says so, where it is opinion or forecast. */
		attribution: v.optional(Text),
		verdict: v.picklist(VERDICTS),
		/** The verdict's reason in one sentence. */
		reason: Text,
		/** What the record says, with what a reader should know of its limits. */
		note: v.optional(Text),
		/** Happened after the source was written. */
		since: v.optional(v.boolean()),
		/** Why no step cites it. Without this, an uncited claim fails the build. */
		uncited: v.optional(Text),
		pages: v.array(Page)
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
		pages: v.array(Page)
	})
]);

const NumberText = v.pipe(
	v.string(),
	v.regex(/^-?\d+(\.\d+)?$/, 'is no number: digits, with a point for decimals and no commas'),
	v.transform(Number)
);

/** A number that may appear on screen. `year` is a calendar year, a fiscal year (`FY2023`) or a span (`FY2023-27`, `2024-26`). */
export const Figure = v.strictObject({
	id: Id,
	label: Text,
	value: NumberText,
	unit: v.pipe(v.string(), v.trim(), v.nonEmpty('is missing: every figure carries its unit')),
	year: v.pipe(
		v.string(),
		v.nonEmpty('is missing: every figure carries its year'),
		v.regex(/^(FY)?\d{4}(-\d{2})?$/, 'is no year: write 2024, FY2023 or FY2023-27')
	),
	claim: Id,
	/** The arithmetic, where the figure is derived; empty where it is quoted. */
	calculation: v.string(),
	note: v.string()
});

export const Person = v.strictObject({
	id: Id,
	name: Text,
	/** As held in 2024. */
	title: Text,
	side: v.picklist(['us', 'japan']),
	japanese: v.string()
});

export const Place = v.strictObject({
	id: Id,
	name: Text,
	city: Text,
	/** Degrees north. */
	latitude: NumberText,
	/** Degrees east; west is negative. */
	longitude: NumberText,
	/** How far off the point may be, in metres. */
	precision: NumberText,
	source: v.string()
});

/** A dated thing for the axis, the calendar and the timeline table. */
export const Event = v.strictObject({
	id: Id,
	date: Day,
	/** Last day, where it lasted longer than one. */
	until: v.union([v.literal(''), Day]),
	title: Text,
	place: v.string(),
	standing: v.picklist(STANDINGS),
	claim: Id
});

export const Correction = v.strictObject({
	source: Text,
	correct: Text,
	kind: v.picklist(['name', 'title', 'date', 'term', 'figure']),
	why: Text,
	claim: v.union([v.literal(''), Id])
});

export const Term = v.strictObject({
	source: Text,
	term: Text,
	japanese: v.string(),
	note: v.string()
});

/** The front matter of a step; its words follow as Markdown. */
export const StepFrontMatter = v.strictObject({
	/** One or two words for the spine. */
	name: Text,
	headline: Text,
	/** Where the step is dated: its first day … */
	date: v.optional(Day),
	/** … its last, where it lasted … */
	until: v.optional(Day),
	/** … and how a reader sees it written. */
	dateline: v.optional(Text),
	caption: Text,
	/** What the graphic shows at this step and what it changed, for those who do not see it. */
	altText: v.pipe(
		Text,
		v.minLength(
			60,
			'is too short to stand in for the graphic: say what it shows, in 60 characters or more'
		),
		v.maxLength(600, 'is too long to be listened to: 600 characters at most')
	),
	claims: v.pipe(v.array(Id), v.minLength(1, 'is empty: a step cites at least one claim')),
	figures: v.optional(v.array(Id), []),
	people: v.optional(v.array(Id), []),
	places: v.optional(v.array(Id), []),
	events: v.optional(v.array(Id), []),
	/** Phrases with a number or a name that no claim has to bear out, like “two sides”: the exception, three at most. */
	uncheckedPhrases: v.optional(v.array(Text), []),
	/** Former ids of this step; links to them keep working. */
	aliases: v.optional(v.array(Id), [])
});

export const Chapter = v.strictObject({
	id: Id,
	title: Text,
	steps: v.pipe(v.array(Id), v.minLength(1, 'is empty: a chapter has at least one step'))
});

export const StoryFrontMatter = v.strictObject({
	title: Text,
	/** The cover's second line. */
	deck: Text,
	/** For search engines and cards. */
	description: Text,
	language: Text,
	/** Other forms of names in the title, the deck or a chapter's title; like these, they need no claim. */
	names: v.optional(v.record(Text, v.array(Text)), {}),
	/** The span of the date axis. */
	axis: v.strictObject({ from: Day, until: Day }),
	/** Ids of the events that are the story's meetings: the ticks of the spine. */
	meetings: v.pipe(v.array(Id), v.minLength(1, 'is empty: name the events that are meetings')),
	/** What the cover's graphic shows. */
	cover: v.strictObject({ caption: Text, altText: Text }),
	chapters: v.pipe(v.array(Chapter), v.minLength(1))
});

export type Claim = v.InferOutput<typeof Claim>;
export type Page = v.InferOutput<typeof Page>;
export type Figure = v.InferOutput<typeof Figure>;
export type Person = v.InferOutput<typeof Person>;
export type Place = v.InferOutput<typeof Place>;
export type Event = v.InferOutput<typeof Event>;
export type Correction = v.InferOutput<typeof Correction>;
export type Term = v.InferOutput<typeof Term>;
export type StepFrontMatter = v.InferOutput<typeof StepFrontMatter>;
export type Chapter = v.InferOutput<typeof Chapter>;
export type StoryFrontMatter = v.InferOutput<typeof StoryFrontMatter>;
