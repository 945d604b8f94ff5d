/** Text metrics of the narrow sans, without a browser: widths, line breaks and line boxes. Lengths are in units. */
import widths from './advance-widths.json' with { type: 'json' };
import { LABEL_SIZE, type LabelMark } from './marks.ts';

/** Kerning can make a line a little wider than the sum of its advance widths. */
const ALLOWANCE = 1.03;

/** Distance between two baselines, as a share of the font size. */
export const LEADING = 1.22;

/** Height of a line above its baseline, as a share of the font size. */
export const ASCENT = 0.95;

/** Depth of a line below its baseline, as a share of the font size. */
export const DESCENT = 0.27;

/** Height of capitals and figures, as a share of the font size: Archivo Narrow has 0.69 and 0.70. */
export const CAP_HEIGHT = 0.7;

/** The baseline that centres a line of capitals or figures vertically on `y`. */
export function middleBaseline(y: number, size: number): number {
	return y + (CAP_HEIGHT / 2) * size;
}

/** The sum of a line's advance widths. A character that the font lacks counts as one em. */
export function advanceOf(text: string, size = LABEL_SIZE, bold = false): number {
	const table: Record<string, number> = bold ? widths.bold : widths.regular;
	return Array.from(text).reduce((sum, character) => sum + (table[character] ?? 1), 0) * size;
}

/** The width to reserve for a line: its advance width and an allowance for kerning. */
export function widthOf(text: string, size = LABEL_SIZE, bold = false): number {
	return advanceOf(text, size, bold) * ALLOWANCE;
}

/** Breaks text at spaces into lines no wider than `width`. A wider word gets a line of its own. */
export function wrap(text: string, width: number, size = LABEL_SIZE, bold = false): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last === undefined || widthOf(longer, size, bold) > width) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}

/** A rectangle from its top left corner. */
export interface Rectangle {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The rectangle that a label's lines cover. */
export function areaOf(label: LabelMark): Rectangle {
	const width = Math.max(...label.lines.map((line) => widthOf(line, label.size, label.bold)));
	const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
	return {
		x: label.x - shift,
		y: label.y - ASCENT * label.size,
		width,
		height: (ASCENT + DESCENT + LEADING * (label.lines.length - 1)) * label.size
	};
}
