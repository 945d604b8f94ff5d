/** The two type families as outlines: a card needs no font, and looks the same everywhere. Server only. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import widths from '#drawing/advance-widths.json' with { type: 'json' };

interface FontInstance {
	file: string;
	/** The variable font's axes: weight and optical size. */
	axes: Record<string, number>;
}

/** The characters that the font files have. */
const CHARACTERS = Object.keys(widths.regular).join('');

const FONT_INSTANCES = {
	serif: { file: 'newsreader.woff2', axes: { wght: 500, opsz: 60 } },
	sans: { file: 'archivo-narrow.woff2', axes: { wght: 400 } },
	'sans-bold': { file: 'archivo-narrow.woff2', axes: { wght: 600 } }
} satisfies Record<string, FontInstance>;

/** Name of a font of the cards. */
export type Face = keyof typeof FONT_INSTANCES;

/** A line of outlined text. */
export interface OutlinedText {
	/** In the unit of the letter size. */
	width: number;
	/** Returns the outlines as an SVG path. x, y is the start of the baseline. */
	path: (x: number, y: number) => string;
}

/** Sets a line of text in a face and a letter height. */
export type Typesetter = (text: string, face: Face, size: number) => OutlinedText;

async function createInstance({ file, axes }: FontInstance): Promise<fontkit.Font> {
	const variable = await readFile(join(process.cwd(), 'src/fonts', file));
	const options = { targetFormat: 'sfnt', variationAxes: axes } as const;
	const font = fontkit.create(await subsetFont(variable, CHARACTERS, options));
	if ('fonts' in font) throw new Error(`src/fonts/${file} has several fonts: give it one.`);
	return font;
}

/** Rounds to hundredths of a unit, which is far below a pixel. */
const rounded = (path: string) =>
	path.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));

async function load(): Promise<Typesetter> {
	const names = Object.keys(FONT_INSTANCES) as Face[];
	const fonts = Object.fromEntries(
		await Promise.all(
			names.map(async (name) => [name, await createInstance(FONT_INSTANCES[name])] as const)
		)
	) as Record<Face, fontkit.Font>;
	return (text, face, size) => {
		const font = fonts[face];
		const { glyphs, positions, advanceWidth } = font.layout(text);
		const scale = size / font.unitsPerEm;
		return {
			width: advanceWidth * scale,
			path(x, y) {
				let pen = x;
				const outlines = glyphs.map((glyph, index) => {
					const at = pen;
					pen += (positions[index]?.xAdvance ?? 0) * scale;
					return glyph.path.transform(scale, 0, 0, -scale, at, y).toSVG();
				});
				return rounded(outlines.join(''));
			}
		};
	};
}

let loaded: Promise<Typesetter> | undefined;

/** Returns the typesetter of the two families. It loads them once. */
export const loadTypesetter = (): Promise<Typesetter> => (loaded ??= load());
