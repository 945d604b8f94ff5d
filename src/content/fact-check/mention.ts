/** What a sentence says that somebody could check: a number, a date, a name, a quotation. */

/** Where a mention stands in its text, and how it is written there. */
interface Place {
	text: string;
	at: number;
}

/** What is measured rather than counted. A number with one of these is borne out by the same one only. */
export type Unit = 'yen' | 'dollars' | 'percent' | 'kilometers' | 'days' | 'minutes' | 'times';

export interface NumberMention extends Place {
	kind: 'number';
	/** As written, before “million” or “billion”. */
	written: number;
	value: number;
	/** None: a count, or part of a list whose unit comes later, as in “22, 38 and 49 days”. */
	unit?: Unit;
	/** The unit, or “billion”, comes later. */
	listed: boolean;
	/** “More than half” is borne out by the same words only. */
	bound?: 'more' | 'less';
}

/** Only the parts that are written: “April” has a month and nothing else. */
export interface DateParts {
	year?: number;
	/** The year is a fiscal one. */
	fiscal?: boolean;
	/** 1 to 12. */
	month?: number;
	day?: number;
	/** 0 is Sunday. */
	weekday?: number;
}

export interface DateMention extends Place, DateParts {
	kind: 'date';
}

export interface NameMention extends Place {
	kind: 'name';
}

export interface Quotation extends Place {
	kind: 'quotation';
}

export type Mention = NumberMention | DateMention | NameMention | Quotation;

/** Reads mentions of one kind. It is given a text in which what others have read is blanked out, letter for letter. */
export type Reader<Kind extends Mention> = (text: string) => Kind[];
