import type { StoryData } from '#reader/story-data.ts';

/** What the scripts of a frame with the whole story need and cannot read off the page. */
export interface FramedStoryData extends StoryData {
	/** Where the story's own page is. */
	address: string;
}

/** What the script of a frame with one step needs. */
export interface FramedStepData extends Pick<StoryData, 'facts' | 'chapters'> {
	/** Id of the step. */
	step: string;
	/** Place in the story, from 0. */
	index: number;
	/** The step's graphic in words. */
	altText: string;
	/** Where the story's own page is. */
	address: string;
}
