import type { ReaderStory } from '#reader/reader-story.ts';
import type { StoryData } from '#reader/story-data.ts';

/** The data that the scripts of an iframe with the whole story cannot read from the page. */
export interface FramedStoryData extends StoryData {
	/** Address of the story's own page. */
	address: string;
	/** The words of the key, for the stepper. */
	key: ReaderStory['key'];
}

/** The data for the script of an iframe with one step. */
export interface FramedStepData extends Pick<StoryData, 'facts' | 'chapters'> {
	step: string;
	/** Position in the story, from 0. */
	index: number;
	/** Alt text of the step's graphic. */
	altText: string;
	/** Address of the story's own page. */
	address: string;
}
