import { factSheet } from '#facts/fact-sheet.ts';
import type { Story } from '#content/story.ts';
import { CARD_FRAME } from '#rules/frame.ts';
import { Facts } from '#facts/facts.ts';
import { sceneOf } from '#scenes/registry.ts';
import { drawingAtRest } from '#stage/drawing-of.ts';
import { themeColours } from '#stage/theme-colours.ts';
import { svgFile } from '#stage/svg-file.ts';
import { NAME, TEXT_WIDTH } from './card-size.ts';
import Card from './Card.svelte';
import { headlineSize } from './headline-size.ts';
import { leftMargin } from './left-margin.ts';
import { rightMargin } from './right-margin.ts';
import { loadTypesetter, type Typesetter } from './typesetter.ts';

/** The story's name in lines, each with as many words as fit beside the middle square. */
function nameLines(title: string, typesetter: Typesetter): string[] {
	const [first = '', ...words] = title.split(' ');
	const lines = [first];
	for (const word of words) {
		const longer = `${lines.at(-1) ?? ''} ${word}`;
		if (typesetter(longer, 'serif', NAME.size).width > TEXT_WIDTH) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}

/**
 * Draws the card of a step as the text of an SVG file, 1200 × 630 px.
 * @param id Id of the step. Default: the card of the story.
 * @throws {Error} for a headline that fits in no size.
 */
export async function card(story: Story, id?: string): Promise<string> {
	const step = story.steps.find((one) => one.id === id);
	const facts = new Facts(factSheet(story));
	const drawing = drawingAtRest(sceneOf(id ?? 'cover'), CARD_FRAME, facts);
	const typesetter = await loadTypesetter();
	const headline = step?.headline ?? story.title;
	const name = step ? nameLines(story.title, typesetter) : [];
	return svgFile(Card, {
		title: step ? `${headline} · ${story.title}` : headline,
		headline,
		size: headlineSize(headline, typesetter),
		name,
		altText: (step ?? story.cover).altText.trim(),
		drawing,
		margins: [...leftMargin(story, id, drawing, name.length), ...rightMargin(story, facts, id)],
		typesetter,
		colours: themeColours(story.actors)
	});
}
