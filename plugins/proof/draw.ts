/** Draws a step for the page of `npm run proof`. */
import { readEdition, readStory } from '#content/load/read-story.ts';
import { findDrawingProblems } from '#drawing/find-drawing-problems.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import { Facts } from '#facts/facts.ts';
import { frameFor, type Box } from '#rules/frame.ts';
import { compose } from '#scenes/compose.ts';
import { sceneOf } from '#scenes/registry.ts';
import { svgFile } from '#stage/svg-file.ts';
import Still from '../../src/stills/Still.svelte';
import { themeColours } from '../../src/stage/theme-colours.ts';
import { stillStyles } from '../../src/stills/styles.ts';

/**
 * Returns the drawing of a step as SVG, and its problems as sentences.
 * @param box Size of the stage in CSS pixels.
 * @param arrival How far the step has moved from the trigger line (0) to the resting line (1).
 * @param language The language of its labels; default the story's own.
 */
export async function draw(step: string, box: Box, arrival: number, language?: string) {
	const frame = frameFor(box);
	const story = readEdition(language);
	const marks = compose(sceneOf(step), { frame, arrival, facts: new Facts(factSheet(story)) });
	const svg = svgFile(Still, {
		marks,
		frame,
		language: story.language,
		styles: await stillStyles(marks, themeColours(story.actors))
	});
	return { svg, problems: findDrawingProblems(marks, frame) };
}

/** Returns the story's languages, its own first. */
export const languagesOfStory = () => readStory().languages.map(({ language }) => language);

export { SCENE_IDS } from '#scenes/registry.ts';
