import { STORY_CARD } from '#cards/card-names.ts';
import type { Step, Story } from '#content/story.ts';
import { openingWords } from './opening-words.ts';

/** What of the story a shared page is made from. */
export type SharedStory = Pick<Story, 'title' | 'description' | 'language'> & {
	cover: Pick<Story['cover'], 'altText'>;
	chapters: { steps: Pick<Step, 'id' | 'headline' | 'html' | 'altText'>[] }[];
};

/** What a page says of itself where it is shared. Paths are from the story's first page. */
export interface SharePage {
	/** With the story's name, for whoever sees it alone. */
	title: string;
	/** Without it. */
	headline: string;
	description: string;
	path: string;
	card: string;
	/** The card in words. */
	altText: string;
	oembed: string;
	embed: string;
}

/**
 * A step's page, or the story's own.
 * @param step Id of the step; none for the story.
 * @throws {Error} when the story has no such step.
 */
export function sharePage(story: SharedStory, step?: string): SharePage {
	if (step === undefined) {
		return {
			title: story.title,
			headline: story.title,
			description: story.description.trim(),
			path: '/',
			card: `/cards/${STORY_CARD}.png`,
			altText: story.cover.altText.trim(),
			oembed: `/oembed/${STORY_CARD}.json`,
			embed: '/embed/'
		};
	}
	const told = story.chapters.flatMap(({ steps }) => steps).find(({ id }) => id === step);
	if (!told) throw new Error(`There is no step “${step}” to share: name one of the story’s.`);
	return {
		title: `${told.headline} · ${story.title}`,
		headline: told.headline,
		description: openingWords(told.html),
		path: `/${step}/`,
		card: `/cards/${step}.png`,
		altText: told.altText.trim(),
		oembed: `/oembed/${step}.json`,
		embed: `/embed/${step}/`
	};
}
