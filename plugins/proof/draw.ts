/** Draws a step for the page of `npm run proof`. */
import { readStory } from '#content/load/read-story.ts';
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
 */
export async function draw(step: string, box: Box, arrival: number) {
	const frame = frameFor(box);
	const story = readStory();
	const marks = compose(sceneOf(step), { frame, arrival, facts: new Facts(factSheet(story)) });
	const svg = svgFile(Still, {
		marks,
		frame,
		language: story.language,
		styles: await stillStyles(marks, themeColours(story.actors))
	});
	return { svg, problems: findDrawingProblems(marks, frame) };
}

export { SCENE_IDS } from '#scenes/registry.ts';
