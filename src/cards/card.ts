import { factSheet } from '#facts/fact-sheet.ts';
import { withBreaks } from '#language/phrases.ts';
import type { Story } from '#content/story.ts';
import { composedIn, faceOf } from '#drawing/label-face.ts';
import { wordsOf } from '#drawing/words.ts';
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

/** The story's name in lines, each with as many words or phrases as fit beside the middle square. */
function nameLines({ title, language }: Story, typesetter: Typesetter): string[] {
	const [first, ...words] = wordsOf(withBreaks(title, language));
	const lines = [first?.word ?? ''];
	for (const { word, gap } of words) {
		const longer = `${lines.at(-1) ?? ''}${gap}${word}`;
		if (typesetter(longer, 'headline', NAME.size).width > TEXT_WIDTH) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}

/**
 * Draws the card of a step as the text of an SVG file, 1200 × 630 px.
 * @param id Id of the step. Default: the card of the story.
 * @throws {Error} for a headline that fits in no size, and for a character that no font has.
 */
export async function card(story: Story, id?: string): Promise<string> {
	const step = story.steps.find((one) => one.id === id);
	const facts = new Facts(factSheet(story));
	const drawing = drawingAtRest(sceneOf(id ?? 'cover'), CARD_FRAME, facts);
	const headline = step?.headline ?? story.title;
	const titles = [headline, story.title];
	const name = step ? nameLines(story, await loadTypesetter(story.language, titles)) : [];
	const margins = composedIn(faceOf(story.language), () => [
		...leftMargin(story, id, drawing, name.length),
		...rightMargin(story, facts, id)
	]);
	const labels = [...drawing, ...margins].filter((mark) => mark.kind === 'label');
	const texts = [...titles, ...labels.flatMap(({ lines }) => lines)];
	const typesetter = await loadTypesetter(story.language, texts);
	return svgFile(Card, {
		title: step ? `${headline} · ${story.title}` : headline,
		headline,
		size: headlineSize(headline, typesetter),
		name,
		altText: (step ?? story.cover).altText.trim(),
		drawing,
		margins,
		typesetter,
		colours: themeColours(story.actors)
	});
}
