/** The two type families as outlines: a card's letters are shapes, so that it looks the same wherever it is opened. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { CHARACTERS } from '../fonts/characters.ts';

interface Cut {
	file: string;
	/** Where on its axes the variable font is cut. */
	axes: Record<string, number>;
}

const CUTS = {
	serif: { file: 'newsreader.woff2', axes: { wght: 500, opsz: 60 } },
	sans: { file: 'archivo-narrow.woff2', axes: { wght: 400 } },
	'sans-bold': { file: 'archivo-narrow.woff2', axes: { wght: 600 } }
} satisfies Record<string, Cut>;

export type Face = keyof typeof CUTS;

/** A line of letters. */
export interface Letters {
	/** Its width, in the unit of its size. */
	width: number;
	/** Its outline as an SVG path, from its start on the baseline. */
	path: (x: number, y: number) => string;
}

export type Type = (text: string, face: Face, size: number) => Letters;

async function cut({ file, axes }: Cut): Promise<fontkit.Font> {
	const variable = await readFile(join(process.cwd(), 'src/fonts', file));
	const options = { targetFormat: 'sfnt', variationAxes: axes } as const;
	const font = fontkit.create(await subsetFont(variable, CHARACTERS, options));
	if ('fonts' in font) throw new Error(`src/fonts/${file} holds several fonts: one is expected.`);
	return font;
}

/** Hundredths of a unit are finer than anything that is looked at. */
const short = (path: string) =>
	path.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));

async function load(): Promise<Type> {
	const names = Object.keys(CUTS) as Face[];
	const fonts = Object.fromEntries(
		await Promise.all(names.map(async (name) => [name, await cut(CUTS[name])] as const))
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
				return short(outlines.join(''));
			}
		};
	};
}

let loaded: Promise<Type> | undefined;

/** The families, cut once a build. */
export const type = (): Promise<Type> => (loaded ??= load());
