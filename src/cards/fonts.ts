/** The fonts of cards, by the script of a language: their files, weights and characters. Server only. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { readSlices, type SliceOf } from '#fonts/sliced-font.ts';
import widths from '#drawing/advance-widths.json' with { type: 'json' };

/** What a text of a card is. */
export type Face = 'headline' | 'label' | 'label-bold';

/** A variable font's axes: weight and optical size. */
type Axes = Readonly<Record<string, number>>;

interface Family {
	/** Its name in messages. */
	name: string;
	faces: Readonly<Record<Face, { axes: Axes; slices: () => Promise<SliceOf> }>>;
}

/** The characters that the two subset fonts have. */
const CHARACTERS = Object.keys(widths.regular).join('');

/** One file has all characters. One that it lacks is drawn as an empty box. */
const subset = (file: string) => () =>
	Promise.resolve(() => ({ file: `src/fonts/${file}`, characters: CHARACTERS }));

const japanese = () => readSlices('noto-sans-jp');

const FAMILIES: Readonly<Record<string, Family>> = {
	Latn: {
		name: 'Newsreader and Archivo Narrow',
		faces: {
			headline: { axes: { wght: 500, opsz: 60 }, slices: subset('newsreader.woff2') },
			label: { axes: { wght: 400 }, slices: subset('archivo-narrow.woff2') },
			'label-bold': { axes: { wght: 600 }, slices: subset('archivo-narrow.woff2') }
		}
	},
	Jpan: {
		name: 'Noto Sans JP',
		faces: {
			headline: { axes: { wght: 700 }, slices: japanese },
			label: { axes: { wght: 400 }, slices: japanese },
			'label-bold': { axes: { wght: 600 }, slices: japanese }
		}
	}
};

async function createFont(file: string, characters: string, axes: Axes): Promise<fontkit.Font> {
	const variable = await readFile(join(process.cwd(), file));
	const options = { targetFormat: 'sfnt', variationAxes: axes } as const;
	const font = fontkit.create(await subsetFont(variable, characters, options));
	if ('fonts' in font) throw new Error(`${file} has several fonts: give it one.`);
	return font;
}

/** The files of a face, each at the face's weight, by path. Several cards use one file. */
const fonts = new Map<string, Promise<fontkit.Font>>();

/**
 * Returns the font of each character of a text in a face.
 * @throws {Error} for a language without a font, and for a character that its font lacks.
 */
export async function fontsOf(
	language: string,
	face: Face,
	text: string
): Promise<Map<string, fontkit.Font>> {
	const { script = '' } = new Intl.Locale(language).maximize();
	const family = FAMILIES[script];
	if (!family)
		throw new Error(
			`Cards have no font for the script of “${language}”: add one as “${script}” to src/cards/fonts.ts.`
		);
	const { axes, slices } = family.faces[face];
	const sliceOf = await slices();
	const fontOf = (character: string) => {
		const slice = sliceOf(character);
		if (!slice)
			throw new Error(
				`“${text}” has the character “${character}”, which ${family.name} lacks: write another one.`
			);
		const key = `${slice.file} ${face}`;
		const font = fonts.get(key) ?? createFont(slice.file, slice.characters, axes);
		fonts.set(key, font);
		return font;
	};
	const entries = [...new Set(text)].map(
		async (character) => [character, await fontOf(character)] as const
	);
	return new Map(await Promise.all(entries));
}
