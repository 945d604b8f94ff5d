/** Mentions: the numbers, dates, names and quotations of a text. */

/** A part of a text. */
interface Span {
	text: string;
	/** Index of its first character. */
	at: number;
}

export const UNITS = [
	'yen',
	'dollars',
	'percent',
	'kilometers',
	'days',
	'minutes',
	'times'
] as const;

/** The unit of a number. A number without a unit is a count. */
export type Unit = (typeof UNITS)[number];

/** A number with its unit, in digits or in words. */
export interface NumberMention extends Span {
	kind: 'number';
	/** The number before “million” or “billion”. */
	written: number;
	/** The number multiplied by “million” or “billion”. */
	value: number;
	/** Absent for a count, and in a list whose unit comes last: “22, 38 and 49 days”. */
	unit?: Unit;
	/** Whether the number is in a list, so that its unit or its “billion” may come later. */
	isInList: boolean;
	/** Set for “more than” and “less than”. */
	bound?: 'more' | 'less';
	/** Set for a number in letters. */
	isInWords?: boolean;
}

/** The written parts of a date: “April” has only a month. */
export interface DateParts {
	year?: number;
	/** Whether the year is a fiscal year. */
	fiscal?: boolean;
	/** 1 to 12. */
	month?: number;
	/** 1 to 31. */
	day?: number;
	/** 0 (Sunday) to 6. */
	weekday?: number;
}

/** A date, or the parts of one that a text has: a weekday, a month with its day, a year. */
export interface DateMention extends Span, DateParts {
	kind: 'date';
}

/** A name of a person, place, organisation or thing: in English a run of words with capitals. */
export interface NameMention extends Span {
	kind: 'name';
	/** In an edition, the names that a form of the table stands for: 日米 is two. Equal names have the same key. */
	keys?: string[];
}

/** A phrase in quotation marks, without the marks. */
export interface Quotation extends Span {
	kind: 'quotation';
	/** In an edition, the English words that the table pairs it with. */
	english?: string[];
}

/** Anything in a text that needs evidence. */
export type Mention = NumberMention | DateMention | NameMention | Quotation;

/** Finds the mentions of one kind. Mentions of other kinds are blanked out of `text`, character by character. */
export type MentionReader<Kind extends Mention> = (text: string) => Kind[];

/** Returns whether a mention is of a kind, to filter with. */
export const isKind =
	<Kind extends Mention['kind']>(kind: Kind) =>
	(mention: Mention): mention is Extract<Mention, { kind: Kind }> =>
		mention.kind === kind;
