import type { Story } from '#content/story.ts';

/** The name of the story's card. It is reserved: no step may have it as its id. */
export const STORY_CARD = 'story';

/** Returns the names of all cards: the story's, then each step's id. */
export const cardNames = ({ steps }: Pick<Story, 'steps'>): string[] => [
	STORY_CARD,
	...steps.map(({ id }) => id)
];

/** Returns the id of a card's step; undefined for the story's card. */
export const stepOfCard = (name: string) => (name === STORY_CARD ? undefined : name);
