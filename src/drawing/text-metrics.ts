/** Words on a drawing: how wide they are and where they break, known without a browser. */
import widths from './advance-widths.json' with { type: 'json' };
import { LABEL_SIZE, type LabelMark } from './marks.ts';

/** Kerning can make a line a little wider than the sum of its letters. */
const ALLOWANCE = 1.03;

/** Distance of two baselines, as a share of the letter size. */
export const LEADING = 1.22;

/** Height above the baseline and depth under it that a line of words takes, as shares of the letter size. */
export const ASCENT = 0.95;
export const DESCENT = 0.27;

/** Sum of the widths of a line's letters in the narrow sans, in drawing units. Characters that the font lacks count as wide ones. */
export function advanceOf(text: string, size = LABEL_SIZE, bold = false): number {
	const table: Record<string, number> = bold ? widths.bold : widths.regular;
	return Array.from(text).reduce((sum, letter) => sum + (table[letter] ?? 1), 0) * size;
}

/** Room that a line in the narrow sans needs, in drawing units. */
export function widthOf(text: string, size = LABEL_SIZE, bold = false): number {
	return advanceOf(text, size, bold) * ALLOWANCE;
}

/** Breaks words into lines no wider than `width` units. A single word that is wider gets a line of its own. */
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

export interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The rectangle that a label covers, in drawing units. */
export function areaOf(label: LabelMark): Area {
	const width = Math.max(...label.lines.map((line) => widthOf(line, label.size, label.bold)));
	const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
	return {
		x: label.x - shift,
		y: label.y - ASCENT * label.size,
		width,
		height: (ASCENT + DESCENT + LEADING * (label.lines.length - 1)) * label.size
	};
}
