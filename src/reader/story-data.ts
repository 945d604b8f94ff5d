import { axisPositions } from '#rules/axis-positions.ts';
import { pageFacts } from '#facts/fact-sheet.ts';
import type { FactSheet, PageFacts } from '#facts/facts.ts';
import type { ReaderStory } from './reader-story.ts';

/** The data that a story page's scripts need and cannot read from the page. */
export interface StoryData {
	title: string;
	/** Relative address of the site's root. */
	home: string;
	/** Id of the step that the page is for; undefined: the page opens with the cover. */
	start?: string;
	facts: PageFacts;
	/** Alt text of the cover's graphic. */
	cover: string;
	chapters: ChapterData[];
}

/** A chapter, with its steps in story order. */
export interface ChapterData {
	id: string;
	steps: {
		id: string;
		/** Position on the timeline, 0 to 1. */
		timelinePosition: number;
	}[];
}

/** A share with four decimals: less than a pixel of the timeline, and few bytes of the page. */
const rounded = (share: number) => Number(share.toFixed(4));

/** Picks the data of a page's scripts. Runs on the server. */
export function storyData(
	{ title, cover, chapters, axis }: ReaderStory,
	facts: FactSheet,
	home: string,
	start?: string
): StoryData {
	const positions = axisPositions(
		chapters.flatMap(({ steps }) => steps),
		axis
	);
	let index = 0;
	return {
		title,
		home,
		start,
		facts: pageFacts(facts),
		cover: cover.altText,
		chapters: chapters.map(({ id, steps }) => ({
			id,
			steps: steps.map((step) => ({
				id: step.id,
				timelinePosition: rounded(positions[index++] ?? 0)
			}))
		}))
	};
}
