/**
 * `npm run fonts`: subsets the two type families and measures them. Run it after a change of
 * src/fonts/characters.ts, or of `characters` in a story's settings. It writes
 * - src/fonts/*.woff2;
 * - src/fonts/fallbacks.css: system fonts with the same metrics, so that nothing shifts when the
 *   web fonts arrive;
 * - src/drawing/advance-widths.json: the width of each letter of the narrow sans, so that scenes
 *   can lay out labels without a browser;
 * - src/drawing/system-widths.json: the widths of Latin letters in the fonts of systems that write Japanese.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromBuffer, type Font } from '@capsizecss/unpack';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { readSettings } from '#content/load/read-story.ts';
import { storyNames, storyPaths } from '#content/story-paths.ts';
import { projectFolder } from '#tools/paths.ts';
import { ASCII, CHARACTERS } from '../src/fonts/characters.ts';
import { readSlices } from '../src/fonts/sliced-font.ts';

interface Family {
	name: string;
	file: string;
	output: string;
	axes: Record<string, { min: number; max: number }>;
	fallbacks: Fallback[];
}

/** System fonts of equal widths, used until the web font has loaded. */
interface Fallback {
	/** Follows the name of the family: `Newsreader Fallback Noto`. */
	name: string;
	local: string[];
	/**
	 * Mean advance width in English text, in em: `xWidthAvg / unitsPerEm` in `@capsizecss/metrics`. It lacks DejaVu:
	 * `fromBuffer` measures its files.
	 */
	averageWidth: number;
}

/** The characters of all stories: the fonts are the same for each. */
const characters = storyNames(projectFolder)
	.map((name) => readSettings(projectFolder, storyPaths(name)).characters)
	.reduce((all, own) => all + own, CHARACTERS);

const FAMILIES: Family[] = [
	{
		name: 'Newsreader',
		file: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
		output: 'newsreader.woff2',
		axes: { opsz: { min: 14, max: 60 }, wght: { min: 400, max: 600 } },
		fallbacks: [
			{
				name: 'Times',
				local: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Georgia'],
				averageWidth: 0.4063
			},
			{ name: 'Noto', local: ['Noto Serif', 'Noto Serif Regular'], averageWidth: 0.481 },
			{ name: 'DejaVu', local: ['DejaVu Serif'], averageWidth: 0.5166 }
		]
	},
	{
		name: 'Archivo Narrow',
		file: '@fontsource-variable/archivo-narrow/files/archivo-narrow-latin-wght-normal.woff2',
		output: 'archivo-narrow.woff2',
		axes: { wght: { min: 400, max: 700 } },
		fallbacks: [
			{
				name: 'Arial',
				local: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'],
				averageWidth: 0.4458
			},
			{ name: 'Roboto', local: ['Roboto', 'Roboto Regular'], averageWidth: 0.4448 },
			{ name: 'Noto', local: ['Noto Sans', 'Noto Sans Regular'], averageWidth: 0.474 },
			{ name: 'DejaVu', local: ['DejaVu Sans'], averageWidth: 0.5083 }
		]
	}
];

function font(bytes: Buffer): fontkit.Font {
	const created = fontkit.create(bytes);
	if (!('unitsPerEm' in created))
		throw new Error('The package contains a font collection; one font is expected.');
	return created;
}

const json = (value: object) => `${JSON.stringify(value, null, '\t')}\n`;

const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;

function fallbackRule(family: string, { name, local, averageWidth }: Fallback, face: Font): string {
	const size = face.xWidthAvg / face.unitsPerEm / averageWidth;
	const metric = (units: number) => percent(Math.abs(units) / face.unitsPerEm / size);
	return `@font-face {
	font-family: '${family} Fallback ${name}';
	src: ${local.map((font) => `local('${font}')`).join(', ')};
	size-adjust: ${percent(size)};
	ascent-override: ${metric(face.ascent)};
	descent-override: ${metric(face.descent)};
	line-gap-override: ${metric(face.lineGap)};
}
`;
}

/** Widths at one weight, in em. Pins the weight first, as fontkit cannot vary a compressed font. */
async function advanceWidths(bytes: Buffer, weight: number, letters = characters) {
	const pinned = font(
		await subsetFont(bytes, letters, { targetFormat: 'sfnt', variationAxes: { wght: weight } })
	);
	return Object.fromEntries(
		Array.from(new Set(letters), (letter) => [
			letter,
			Math.round((pinned.layout(letter).advanceWidth / pinned.unitsPerEm) * 1000) / 1000
		])
	);
}

/** The steps of the widths for system fonts, in em. */
const WIDTH_STEP = 0.05;

/**
 * Characters by their width in em, in fonts of systems. Their Latin letters differ by a tenth: Noto Sans JP is an average
 * one. Its semi-bold widths are rounded up, so that most fonts fit. A wider one is drawn narrower, by `textLength`.
 */
async function systemWidths(): Promise<Record<string, string>> {
	const sliceOf = await readSlices('noto-sans-jp');
	const latin = sliceOf('A');
	if (!latin) throw new Error('Noto Sans JP has no Latin letters: choose another font.');
	const widths = await advanceWidths(await readFile(latin.file), 600, latin.characters);
	const groups: Record<string, string> = {};
	for (const letter of ASCII) {
		const width = (Math.ceil((widths[letter] ?? 1) / WIDTH_STEP) * WIDTH_STEP).toFixed(2);
		groups[width] = (groups[width] ?? '') + letter;
	}
	return groups;
}

const rules: string[] = [];
for (const family of FAMILIES) {
	const bytes = await readFile(join(projectFolder, 'node_modules', family.file));
	const small = await subsetFont(bytes, characters, {
		targetFormat: 'woff2',
		variationAxes: family.axes
	});
	await writeFile(`src/fonts/${family.output}`, small);
	const { characterSet } = font(bytes);
	const lacking = [...new Set(characters)]
		.filter((character) => !characterSet.includes(character.codePointAt(0) ?? 0))
		.map((character) => `“${character}” (U+${character.codePointAt(0)?.toString(16)})`);
	if (lacking.length > 0) {
		throw new Error(
			`${family.name} lacks ${lacking.join(', ')}: write other characters in the story.`
		);
	}
	const face = await fromBuffer(bytes);
	rules.push(...family.fallbacks.map((fallback) => fallbackRule(family.name, fallback, face)));
	console.log(`${family.name}: ${small.length} bytes`);
	if (family.name === 'Archivo Narrow') {
		const widths = {
			regular: await advanceWidths(bytes, 400),
			bold: await advanceWidths(bytes, 600)
		};
		await writeFile('src/drawing/advance-widths.json', json(widths));
	}
}
await writeFile('src/fonts/fallbacks.css', rules.join('\n'));
await writeFile('src/drawing/system-widths.json', json(await systemWidths()));
