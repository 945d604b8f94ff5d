/** The story, read and checked: what pages, scenes and downloads are made from. */
import type {
	Claim,
	Correction,
	Event,
	Figure,
	Person,
	Place,
	StepFrontMatter,
	StoryFrontMatter,
	Term
} from './schema.ts';

export interface Step extends StepFrontMatter {
	id: string;
	/** Id of its chapter. */
	chapter: string;
	/** The words as HTML. */
	html: string;
	/** The caption as HTML. */
	captionHtml: string;
}

/** A claim, and the chapter that it belongs to: the one its file is named after. */
export type StoryClaim = Claim & { chapter: string };

export interface Story extends Omit<StoryFrontMatter, 'chapters'> {
	chapters: { id: string; title: string; steps: Step[] }[];
	/** How the story was checked, as HTML: in short, at its end … */
	about: string;
	/** … and at length, beside the sources. */
	method: string;
	/** All steps, in reading order. */
	steps: Step[];
	claims: StoryClaim[];
	figures: Figure[];
	people: Person[];
	places: Place[];
	events: Event[];
	corrections: Correction[];
	precisions: Correction[];
	terms: Term[];
}
