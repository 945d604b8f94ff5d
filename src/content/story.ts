/** The checked story that pages, scenes and downloads are made from. */
import type { Standing } from '#rules/actors-and-standings.ts';
import type {
	Claim,
	Correction,
	StoryEvent,
	Figure,
	Person,
	Place,
	Precision,
	SharedLabel,
	StepFrontMatter,
	StoryFrontMatter,
	Term,
	Unproven
} from './schema.ts';
import type { Settings } from './settings.ts';
import type { StoryPaths } from './story-paths.ts';

/** A step with its text as HTML. */
export interface Step extends StepFrontMatter {
	id: string;
	/** Id of its chapter. */
	chapter: string;
	/** The text as HTML. */
	html: string;
	/** The caption as HTML. */
	captionHtml: string;
}

/** An event with its standing: its own, or its claim's. */
export type DatedEvent = Omit<StoryEvent, 'standing' | 'why'> & { standing: Standing };

/** A claim with the id of its chapter. */
export type StoryClaim = Claim & { chapter: string };

export interface Story extends Settings, Omit<StoryFrontMatter, 'chapters'> {
	paths: StoryPaths;
	/** The languages of the story, its own first, each with its folder on the site: empty, or `ja/`. */
	languages: { language: string; path: string }[];
	/** The folder of this language on the site. */
	path: string;
	chapters: { id: string; title: string; steps: Step[] }[];
	/** Whether the story has claims, and with them a page of sources. */
	hasLedger: boolean;
	/** How the story was checked, as HTML: the short version, after the last step. Empty for none. */
	about: string;
	/** The long version, on the page of sources. */
	method: string;
	/** All steps, in reading order. */
	steps: Step[];
	claims: StoryClaim[];
	/** The texts of claims that no passage proves yet. */
	unproven: Unproven[];
	figures: Figure[];
	people: Person[];
	places: Place[];
	events: DatedEvent[];
	/** Labels that several steps share. */
	sharedLabels: SharedLabel[];
	corrections: Correction[];
	precisions: Precision[];
	terms: Term[];
}
