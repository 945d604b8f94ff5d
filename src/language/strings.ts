/**
 * The interface strings: every text of a page that is not a story's. A language is one file in `tables/`.
 * A text with a value is a function, for the server. A text that a script fills is a template.
 */
import type { Template } from './template.ts';

/** A sentence with a link in it. */
interface LinkedSentence {
	before: string;
	link: string;
	after: string;
}

/** Marks between parts of a text, with the spaces that the language writes around them. */
export interface Punctuation {
	/** Between the parts of an enumeration. */
	comma: string;
	/** Between a name and its value. */
	colon: string;
	/** After a sentence. */
	period: string;
	/** Between two sentences. */
	space: string;
	/** Around a remark. */
	brackets: [open: string, close: string];
	/** Around a quotation. */
	quotation: [open: string, close: string];
	/** Around a quotation inside a quotation. */
	innerQuotation: [open: string, close: string];
}

/** The share panel; its script gets them with the page’s data. */
export interface SharePanelStrings {
	/** Accessible name of the panel. */
	name: string;
	/** The button of the operating system’s share sheet. */
	sheet: string;
	copy: string;
	/** Shows the link in a field. */
	show: string;
	mail: string;
	png: string;
	svg: string;
	/** Label of the field with the link. */
	link: string;
	shared: string;
	copied: string;
	/** The reader has to copy the link. */
	manual: string;
}

/** A table that readers can download. */
interface Table<Column extends string> {
	title: string;
	description: string;
	/** Descriptions of the columns. Their names are the same in every language. */
	columns: Record<Column, string>;
}

/** The tables that readers can download, by the names of their files. */
export interface TableStrings {
	claims: Table<
		| 'id'
		| 'chapter'
		| 'origin'
		| 'kind'
		| 'restatement'
		| 'verbatim'
		| 'hedge'
		| 'attribution'
		| 'verdict'
		| 'reason'
		| 'note'
		| 'since'
		| 'steps'
		| 'uncited'
	>;
	pages: Table<
		| 'claim'
		| 'title'
		| 'publisher'
		| 'date'
		| 'address'
		| 'read'
		| 'passage'
		| 'language'
		| 'translation'
		| 'archived'
	>;
	figures: Table<'id' | 'label' | 'value' | 'unit' | 'year' | 'claim' | 'calculation' | 'note'>;
	timeline: Table<
		| 'id'
		| 'date'
		| 'until'
		| 'title'
		| 'meeting'
		| 'place'
		| 'city'
		| 'latitude'
		| 'longitude'
		| 'precision'
		| 'standing'
		| 'claim'
	>;
	corrections: Table<'source' | 'correct' | 'kind' | 'why' | 'claim' | 'state'>;
}

/** The downloads and their descriptions. */
export interface DataStrings {
	title: (story: string) => string;
	/** What a user of the tables has to know. */
	notes: string;
	tables: TableStrings;
	/** Descriptions of the other files. */
	files: Record<'claims.json' | 'timeline.ics' | 'datapackage.json', string>;
}

/** A setting of the embed code: its label, and a text for each value. */
interface Setting<Value extends string> {
	label: string;
	values: Record<Value, string>;
}

/** The texts of the embed code page that its script writes. */
export interface EmbedPreviewStrings {
	/** The behaviour of a host, and of the story in it, by mode; `step` is the preview of one step. */
	previews: Record<'sticky' | 'flat' | 'stepper' | 'step', { heading: string; caption: string }>;
	/** Title of a preview’s iframe. */
	frameTitle: Template<'heading'>;
	/** Says that a text is no colour. */
	noColour: Template<'text'>;
}

/** Terms with their explanations; code is between backquotes. */
type Notes = { term: string; text: string }[];

/** The page with the embed code. */
export interface EmbedCodeStrings {
	heading: string;
	description: string;
	lead: string;
	what: string;
	wholeStory: string;
	/** The empty value leaves the choice to the page. */
	settings: {
		theme: Setting<'' | 'auto' | 'light' | 'dark'>;
		mode: Setting<'' | 'flat' | 'stepper'>;
		anchor: Setting<'' | 'off'>;
	};
	/** Label of the list of the story’s languages. */
	language: string;
	accent: string;
	noBackground: string;
	aboutAccent: string;
	line: { heading: string; name: string };
	frame: { heading: string; name: string; about: string };
	looks: string;
	preview: EmbedPreviewStrings;
	copy: string;
	copied: string;
	selected: string;
	systems: { heading: string; notes: Notes };
	policy: { heading: string; notes: Notes };
	header: { heading: string; text: (element: string) => string };
	statistics: { heading: string; notes: Notes };
	/** The sample article of the previews. */
	article: { title: string; heading: string; paragraph: string };
}

export interface Strings {
	/** Language tag of this table. It is also the name of its file. */
	language: string;
	punctuation: Punctuation;
	/** The story’s page. */
	reader: {
		/** Accessible name of the step navigation. */
		steps: string;
		/** The part of the date axis after its last day. */
		later: string;
		next: (step: string) => string;
		toAbout: string;
		toSources: string;
		toPresentation: string;
		figures: string;
		sources: string;
		backToText: string;
		/** Accessible name of the key of the line styles. */
		key: string;
	};
	theme: {
		change: string;
		toLight: string;
		toDark: string;
	};
	/** The same page in another language of the story. */
	editions: {
		/** Leads to a page in this language from one in another, for readers who have chosen this language. */
		read: string;
	};
	share: {
		story: string;
		step: string;
		/** Before the link to a step that has another address now. */
		moved: string;
		panel: SharePanelStrings;
	};
	/** Buttons and positions of one step at a time. */
	stepper: {
		back: string;
		next: string;
		wholeStory: string;
		position: Template<'place' | 'count' | 'name'>;
		/** The number of steps. */
		count: (steps: number) => string;
	};
	/** The story in an iframe. */
	frame: {
		credit: (title: string) => string;
		/** Leads to the story’s own page, which says how the story was checked. */
		checked: LinkedSentence;
		/** Leads to the story’s own page. */
		read: LinkedSentence;
		/** Leads from one step to the story. */
		readOn: string;
	};
	present: {
		title: (story: string) => string;
		position: (place: number, count: number) => string;
		toStory: string;
		notes: string;
		/** Keys and gestures, a paragraph each. */
		help: string[];
		fullScreen: string;
		/** Ends the black screen. */
		showGraphic: string;
		announcement: Template<'headline' | 'altText'>;
	};
	notFound: {
		title: (story: string) => string;
		heading: string;
		toStory: (story: string) => string;
	};
	ledger: {
		title: (story: string) => string;
		description: (story: string) => string;
		heading: string;
		/** The number of claims of the source article, and of other claims. */
		deck: (fromSource: number, others: number) => string;
		/** Accessible name of the links to the parts of the page. */
		parts: string;
		claims: string;
		corrections: string;
		glossary: string;
		method: string;
		data: string;
		aboutCorrections: string;
		precisions: string;
		aboutPrecisions: string;
		aboutData: string;
		verdicts: Record<'confirmed' | 'differs' | 'not-checked', string>;
		/** After a number of claims. */
		verdictCounts: Record<'confirmed' | 'differs' | 'not-checked', string>;
		kinds: Record<
			'event' | 'institution' | 'agenda-item' | 'figure' | 'projection' | 'opinion',
			string
		>;
		/** How far a page was read; empty if all of it was. */
		readings: Record<'page' | 'opening' | 'copy' | 'background', string>;
		correctionKinds: Record<'name' | 'title' | 'date' | 'term' | 'figure', string>;
		correctionStates: Record<'open' | 'reported' | 'mended', string>;
		sourceArticle: string;
		/** Name of the column with the source article’s words. */
		sourceColumn: string;
		/** Instead of the source article’s words. `kind` is one of `kinds`. */
		notInArticle: (kind: string) => string;
		/** Instead of the source article’s words for a term of the glossary that it lacks. */
		noTerm: string;
		verdict: string;
		note: string;
		/** Of a claim about a later time. */
		afterArticle: string;
		attribution: string;
		pages: string;
		noPages: string;
		usedIn: string;
		archived: string;
		translation: string;
		record: string;
		kind: string;
		why: string;
		claim: string;
		state: string;
		term: string;
		people: string;
		name: string;
		personTitle: string;
	};
	/** The filter of the page of sources. */
	filter: {
		find: string;
		placeholder: string;
		chapter: string;
		all: string;
		count: Template<'shown' | 'count'>;
		showAll: string;
	};
	cards: {
		licence: string;
		coast: string;
	};
	data: DataStrings;
	embedCode: EmbedCodeStrings;
}
