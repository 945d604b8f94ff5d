/** Texts as outlines: a card needs no font, and looks the same everywhere. Server only. */
import type { Font } from 'fontkit';
import { fontsOf, type Face } from './fonts.ts';

export type { Face } from './fonts.ts';

/** A line of outlined text. */
export interface OutlinedText {
	/** In the unit of the letter size. */
	width: number;
	/** Returns the outlines as an SVG path. x, y is the start of the baseline. */
	path: (x: number, y: number) => string;
}

/** Sets a line of text in a face and a letter height. */
export type Typesetter = (text: string, face: Face, size: number) => OutlinedText;

const FACES: Face[] = ['headline', 'label', 'label-bold'];

/** Rounds to hundredths of a unit, which is far below a pixel. */
const rounded = (path: string) =>
	path.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));

/** The parts of a text whose characters are in one file each. */
function runsOf(text: string, fonts: Map<string, Font>): { font: Font; text: string }[] {
	const runs: { font: Font; text: string }[] = [];
	for (const character of text) {
		const font = fonts.get(character);
		if (!font) throw new Error(`“${text}” is not among the texts of loadTypesetter: add it.`);
		const last = runs.at(-1);
		if (last?.font === font) last.text += character;
		else runs.push({ font, text: character });
	}
	return runs;
}

/**
 * Returns a typesetter for the characters of the texts.
 * @throws {Error} for a language without a font, and for a character that its font lacks.
 */
export async function loadTypesetter(
	language: string,
	texts: readonly string[]
): Promise<Typesetter> {
	const loaded = await Promise.all(
		FACES.map(async (face) => {
			const maps = await Promise.all(texts.map((text) => fontsOf(language, face, text)));
			return [face, new Map(maps.flatMap((map) => [...map]))] as const;
		})
	);
	const fonts = Object.fromEntries(loaded) as Record<Face, Map<string, Font>>;
	return (text, face, size) => {
		const runs = runsOf(text, fonts[face]).map(({ font, text }) => {
			const { glyphs, positions, advanceWidth } = font.layout(text);
			return { glyphs, positions, advanceWidth, scale: size / font.unitsPerEm };
		});
		return {
			width: runs.reduce((sum, { advanceWidth, scale }) => sum + advanceWidth * scale, 0),
			path(x, y) {
				let pen = x;
				const outlines = runs.flatMap(({ glyphs, positions, scale }) =>
					glyphs.map((glyph, index) => {
						const at = pen;
						pen += (positions[index]?.xAdvance ?? 0) * scale;
						return glyph.path.transform(scale, 0, 0, -scale, at, y).toSVG();
					})
				);
				return rounded(outlines.join(''));
			}
		};
	};
}
