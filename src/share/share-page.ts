import { STORY_CARD } from '#cards/card-names.ts';
import type { Step, Story } from '#content/story.ts';
import { firstSentences } from './first-sentences.ts';

/** The parts of the story that `sharePage` reads. */
export type SharedStory = Pick<
	Story,
	'title' | 'description' | 'language' | 'languages' | 'path'
> & {
	cover: Pick<Story['cover'], 'altText'>;
	chapters: { steps: Pick<Step, 'id' | 'headline' | 'html' | 'altText'>[] }[];
};

/** The metadata of a shared page. Paths start at the story's first page in its language, with a slash. */
export interface SharePage {
	/** The headline with the story's title. */
	title: string;
	/** The headline alone. */
	headline: string;
	/** Plain text. */
	description: string;
	path: string;
	/** Path of the card as PNG. */
	card: string;
	/** Alt text of the card. */
	altText: string;
	/** Path of the oEmbed response. */
	oembed: string;
	/** Path of the page for an iframe. */
	embed: string;
}

/**
 * The page of a step, or of the story.
 * @param step Id of the step; by default the whole story.
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
	const shared = story.chapters.flatMap(({ steps }) => steps).find(({ id }) => id === step);
	if (!shared) {
		throw new Error(`The story has no step “${step}” to share: use the id of one of its steps.`);
	}
	return {
		title: `${shared.headline} · ${story.title}`,
		headline: shared.headline,
		description: firstSentences(shared.html),
		path: `/${step}/`,
		card: `/cards/${step}.png`,
		altText: shared.altText.trim(),
		oembed: `/oembed/${step}.json`,
		embed: `/embed/${step}/`
	};
}
