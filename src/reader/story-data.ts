import { axisPositions } from '#rules/axis-positions.ts';
import type { FactSheet } from '#facts/facts.ts';
import type { ReaderStory } from './reader-story.ts';

/** What the scripts of a story's page need and cannot read off the page. */
export interface StoryData {
	title: string;
	/** The way to the site's root from this page. */
	home: string;
	/** Id of the step that the page is for; none: it opens with the cover. */
	start?: string;
	/** What the graphic may draw with. */
	facts: FactSheet;
	/** The cover's graphic in words. */
	cover: string;
	chapters: ChapterData[];
}

export interface ChapterData {
	id: string;
	steps: {
		id: string;
		/** Place on the spine's axis, 0 to 1. */
		place: number;
	}[];
}

/** Picks what a page's scripts need; runs on the server. */
export function storyData(
	{ title, cover, chapters, axis }: ReaderStory,
	facts: FactSheet,
	home: string,
	start?: string
): StoryData {
	const places = axisPositions(
		chapters.flatMap(({ steps }) => steps),
		axis
	);
	let index = 0;
	return {
		title,
		home,
		start,
		facts,
		cover: cover.altText,
		chapters: chapters.map(({ id, steps }) => ({
			id,
			steps: steps.map((step) => ({ id: step.id, place: places[index++] ?? 0 }))
		}))
	};
}
