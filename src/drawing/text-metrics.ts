/** Text metrics of labels, without a browser: widths, line breaks and line boxes. Lengths are in units. */
import { BREAK } from '#rules/writing.ts';
import widths from './advance-widths.json' with { type: 'json' };
import { currentFace, type LabelFace } from './label-face.ts';
import { LABEL_SIZE, type LabelMark } from './marks.ts';
import systemWidths from './system-widths.json' with { type: 'json' };
import { wordsOf } from './words.ts';

/** Kerning can make a line a little wider than the sum of its advance widths. */
const ALLOWANCE = 1.03;

/** Distance between two baselines, as a share of the font size. */
export const LEADING = 1.22;

/** Height of a line above its baseline, as a share of the font size. */
export const ASCENT = 0.95;

/** Depth of a line below its baseline, as a share of the font size. */
export const DESCENT = 0.27;

/** Height of capitals and figures, as a share of the font size: Archivo Narrow has 0.69 and 0.70, Noto Sans JP 0.73. */
export const CAP_HEIGHT = 0.7;

/** The baseline that centres a line of capitals or figures vertically on `y`. */
export function middleBaseline(y: number, size: number): number {
	return y + (CAP_HEIGHT / 2) * size;
}

type Widths = Readonly<Record<string, number>>;

/** Characters by their width: one table for all weights, since the faces of systems differ more than their weights. */
const SYSTEM: Widths = Object.fromEntries(
	Object.entries(systemWidths).flatMap(([width, characters]) =>
		Array.from(characters, (character) => [character, Number(width)])
	)
);

/** Widths in em, by face and weight. Characters as wide as high are in none: they are one em wide. */
const WIDTHS: Record<LabelFace, { regular: Widths; bold: Widths }> = {
	narrow: widths,
	system: { regular: SYSTEM, bold: SYSTEM }
};

/** The sum of a line's advance widths. A character that the face lacks counts as one em. */
export function advanceOf(
	text: string,
	size = LABEL_SIZE,
	bold = false,
	face = currentFace()
): number {
	const table = WIDTHS[face][bold ? 'bold' : 'regular'];
	const sum = (total: number, character: string) =>
		character === BREAK ? total : total + (table[character] ?? 1);
	return Array.from(text).reduce(sum, 0) * size;
}

/** The width to reserve for a line: its advance width and an allowance for kerning. */
export function widthOf(text: string, size?: number, bold?: boolean, face?: LabelFace): number {
	return advanceOf(text, size, bold, face) * ALLOWANCE;
}

function wrapLine(text: string, width: number, size?: number, bold?: boolean): string[] {
	const lines: string[] = [];
	for (const { word, gap } of wordsOf(text)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last}${gap}${word}`;
		if (last === undefined || widthOf(longer, size, bold) > width) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}

/**
 * Breaks text between words and phrases into lines no wider than `width`. A wider one gets a line of its own. A line
 * break in the text stays.
 */
export function wrap(text: string, width: number, size?: number, bold?: boolean): string[] {
	return text.split('\n').flatMap((line) => wrapLine(line, width, size, bold));
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
	const { size, bold, face = 'narrow' } = label;
	const width = Math.max(...label.lines.map((line) => widthOf(line, size, bold, face)));
	const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
	return {
		x: label.x - shift,
		y: label.y - ASCENT * size,
		width,
		height: (ASCENT + DESCENT + LEADING * (label.lines.length - 1)) * size
	};
}
