import type { Strings } from '#language/strings.ts';
import type { ReaderStory } from '#reader/reader-story.ts';
import type { StoryData } from '#reader/story-data.ts';
import type { SharedSite } from '#share/share-links.ts';

/** The data that the scripts of an iframe with the whole story cannot read from the page. */
export interface FramedStoryData extends StoryData, SharedSite {
	/** Address of the story's own page. */
	address: string;
	/** The words of the key, for the stepper. */
	key: ReaderStory['key'];
	stepper: StepperStrings;
}

/** The texts of the stepper. */
export interface StepperStrings extends Omit<Strings['stepper'], 'count'> {
	/** Accessible name of the buttons. */
	steps: string;
	/** Accessible name of the key. */
	keyName: string;
	/** The number of steps, in words. */
	count: string;
}

/** Picks the texts of a story's stepper. Runs on the server. */
export function stepperStrings(
	{ reader, stepper }: Strings,
	{ chapters }: Pick<ReaderStory, 'chapters'>
): StepperStrings {
	return {
		...stepper,
		steps: reader.steps,
		keyName: reader.key,
		count: stepper.count(chapters.flatMap(({ steps }) => steps).length)
	};
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
