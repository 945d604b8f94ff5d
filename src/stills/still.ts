/** The still of a step: its graphic at rest, as one SVG that needs no page around it. */
import { factSheet } from '#facts/fact-sheet.ts';
import type { Story } from '#content/story.ts';
import { STILL_FRAME } from '#rules/frame.ts';
import { Facts } from '#facts/facts.ts';
import { sceneOf } from '#scenes/registry.ts';
import { drawingOf } from '#stage/drawing-of.ts';
import { marksAsSvg, patternsAsSvg } from '#stage/svg.ts';
import { coloursOf } from './colours.ts';
import { lettersOf } from './letters.ts';

/** A pattern of the hatchings, with its actor. */
const PATTERN = /<pattern id="hatch-(\w+)".*?<\/pattern>/gs;

/** The hatchings that a drawing uses. */
function patternsFor(drawing: string): string {
	const used = Array.from(patternsAsSvg().matchAll(PATTERN), ([pattern, actor = '']) =>
		drawing.includes(`url(#hatch-${actor})`) ? pattern : ''
	).join('');
	return used && `<defs>${used}</defs>`;
}

/**
 * Draws the still of a step. It brings its own paper: legible where a page has other colours, as
 * with forced colours, or where an engine does not tell a picture of the color-scheme.
 * @param id Id of the step.
 */
export async function still(story: Story, id: string): Promise<string> {
	const { width, height } = STILL_FRAME;
	const facts = new Facts(factSheet(story));
	const marks = drawingOf({
		scene: sceneOf(id),
		progress: 1,
		frame: STILL_FRAME,
		facts,
		still: true
	});
	const drawn = marksAsSvg(marks, STILL_FRAME);
	const paper = `<rect width="${String(width)}" height="${String(height)}" fill="var(--paper)"/>`;
	const drawing = `${patternsFor(drawn)}${paper}${drawn}`;
	const size = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`;
	const styles = `<style>${coloursOf(drawing)}${await lettersOf(drawing)}</style>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size} stroke-linejoin="round">${styles}${drawing}</svg>`;
}
