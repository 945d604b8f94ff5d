/** The card of a step, or of the story: one SVG that needs no font, stylesheet or script. */
import { render } from 'svelte/server';
import { factSheet } from '#facts/fact-sheet.ts';
import { StoryError } from '#content/mistake.ts';
import { STORY_FOLDER } from '#content/load/read-files.ts';
import type { Story } from '#content/story.ts';
import { CARD_FRAME } from '#rules/frame.ts';
import { Facts } from '#facts/facts.ts';
import { sceneOf } from '#scenes/registry.ts';
import { drawingOf } from '#stage/drawing-of.ts';
import { marksAsSvg, outsidePages, patternsAsSvg } from '#stage/svg.ts';
import { CARD, MIDDLE } from './card-size.ts';
import Card from './Card.svelte';
import { withColours } from './colours.ts';
import { wordsToShapes } from './letters.ts';
import { leftMargin } from './left-margin.ts';
import { rightMargin } from './right-margin.ts';
import { type, type Type } from './type.ts';

/** Headlines are as high as fits, in pixels; the last holds the longest. */
const SIZES = [64, 58, 52, 48, 44, 40, 36];

/** Room for a headline in the middle square. */
const HEADLINE_ROOM = MIDDLE.right - MIDDLE.left - 44;

/** @throws {StoryError} for a headline that no size makes fit. */
function headlineSize(headline: string, faces: Type, id: string | undefined): number {
	const size = SIZES.find((one) => faces(headline, 'serif', one).width <= HEADLINE_ROOM);
	if (size !== undefined) return size;
	const where =
		id === undefined
			? { file: `${STORY_FOLDER}/story.yaml`, field: 'title' }
			: { file: `${STORY_FOLDER}/steps/${id}.md`, field: 'headline' };
	throw new StoryError([{ ...where, says: `“${headline}” is too long for its card: shorten it` }]);
}

/** @param id Id of the step; none for the story. */
export async function card(story: Story, id?: string): Promise<string> {
	const step = story.steps.find((one) => one.id === id);
	const facts = new Facts(factSheet(story));
	const marks = drawingOf({
		scene: sceneOf(id ?? 'cover'),
		progress: 1,
		frame: CARD_FRAME,
		facts,
		still: true
	});
	const faces = await type();
	const headline = step?.headline ?? story.title;
	const { body } = render(Card, {
		props: {
			title: step ? `${headline} · ${story.title}` : headline,
			headline,
			size: headlineSize(headline, faces, id),
			name: step ? story.title.split(' ') : [],
			altText: (step ?? story.cover).altText.trim(),
			patterns: patternsAsSvg(),
			drawing: marksAsSvg(marks, CARD_FRAME),
			margins: marksAsSvg([...leftMargin(story, id, marks), ...rightMargin(story, facts, id)], CARD)
		}
	});
	return withColours(wordsToShapes(outsidePages(body), faces));
}
