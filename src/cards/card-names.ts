import type { Story } from '#content/story.ts';

/** The name of the whole story's card, beside those of its steps. No step may have it as its id. */
export const STORY_CARD = 'story';

export const cardNames = ({ steps }: Pick<Story, 'steps'>): string[] => [
	STORY_CARD,
	...steps.map(({ id }) => id)
];

/** Id of the step that a card is for; none for the whole story's. */
export const stepOfCard = (name: string) => (name === STORY_CARD ? undefined : name);
