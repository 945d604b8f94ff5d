import type { Story } from '#content/story.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import { Facts } from '#facts/facts.ts';
import { STILL_FRAME } from '#rules/frame.ts';
import { sceneOf } from '#scenes/registry.ts';
import { drawingAtRest } from '#stage/drawing-of.ts';
import { svgFile } from '#stage/svg-file.ts';
import { themeColours } from '#stage/theme-colours.ts';
import Still from './Still.svelte';
import { stillStyles } from './styles.ts';

/**
 * Draws the still of a step as the text of an SVG file, 360 × 380 px.
 * @param id Id of the step.
 * @throws {Error} when the step has no scene.
 */
export async function still(story: Story, id: string): Promise<string> {
	const marks = drawingAtRest(sceneOf(id), STILL_FRAME, new Facts(factSheet(story)));
	return svgFile(Still, {
		marks,
		language: story.language,
		styles: await stillStyles(marks, themeColours(story.actors))
	});
}
