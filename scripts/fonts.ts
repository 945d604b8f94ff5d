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
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
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
	name: string;
	local: string[];
	/** Mean advance width in English text, as a share of the em; from the fonts' public metrics. */
	averageWidth: number;
}

const require = createRequire(import.meta.url);

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
				name: 'Newsreader Fallback',
				local: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Georgia'],
				averageWidth: 0.4167
			},
			{
				name: 'Newsreader Fallback Noto',
				local: ['Noto Serif', 'Noto Serif Regular'],
				averageWidth: 0.4791
			},
			{ name: 'Newsreader Fallback DejaVu', local: ['DejaVu Serif'], averageWidth: 0.5123 }
		]
	},
	{
		name: 'Archivo Narrow',
		file: '@fontsource-variable/archivo-narrow/files/archivo-narrow-latin-wght-normal.woff2',
		output: 'archivo-narrow.woff2',
		axes: { wght: { min: 400, max: 700 } },
		fallbacks: [
			{
				name: 'Archivo Narrow Fallback',
				local: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'],
				averageWidth: 0.4651
			},
			{
				name: 'Archivo Narrow Fallback Roboto',
				local: ['Roboto', 'Roboto Regular'],
				averageWidth: 0.4431
			},
			{
				name: 'Archivo Narrow Fallback Noto',
				local: ['Noto Sans', 'Noto Sans Regular'],
				averageWidth: 0.4721
			},
			{ name: 'Archivo Narrow Fallback DejaVu', local: ['DejaVu Sans'], averageWidth: 0.5071 }
		]
	}
];

/** Frequency of each letter in English text, per thousand, with the space. */
const LETTERS: [string, number][] = [
	[' ', 180], ['e', 104], ['t', 74], ['a', 67], ['o', 62], ['i', 57], ['n', 57], ['s', 52],
	['h', 50], ['r', 49], ['d', 35], ['l', 33], ['c', 23], ['u', 23], ['m', 20], ['w', 19],
	['f', 18], ['g', 16], ['y', 16], ['p', 15], ['b', 12], ['v', 8], ['k', 6]
]; // prettier-ignore

function font(bytes: Buffer): fontkit.Font {
	const created = fontkit.create(bytes);
	if (!('unitsPerEm' in created))
		throw new Error('The package contains a font collection; one font is expected.');
	return created;
}

function averageWidth(face: fontkit.Font): number {
	const total = LETTERS.reduce((sum, [, share]) => sum + share, 0);
	const width = LETTERS.reduce(
		(sum, [letter, share]) => sum + share * face.layout(letter).advanceWidth,
		0
	);
	return width / total / face.unitsPerEm;
}

const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;

function fallbackRule(fallback: Fallback, face: fontkit.Font): string {
	const size = averageWidth(face) / fallback.averageWidth;
	const metric = (units: number) => percent(Math.abs(units) / face.unitsPerEm / size);
	return `@font-face {
	font-family: '${fallback.name}';
	src: ${fallback.local.map((name) => `local('${name}')`).join(', ')};
	size-adjust: ${percent(size)};
	ascent-override: ${metric(face.ascent)};
	descent-override: ${metric(face.descent)};
	line-gap-override: ${metric(face.lineGap)};
}
`;
}

/** Widths at one weight, in em. Pins the weight first, as fontkit cannot vary a compressed font. */
async function advanceWidths(
	bytes: Buffer,
	weight: number,
	letters = characters
): Promise<Record<string, number>> {
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

await mkdir('src/fonts', { recursive: true });
const rules: string[] = [];
for (const family of FAMILIES) {
	const bytes = await readFile(require.resolve(family.file));
	const small = await subsetFont(bytes, characters, {
		targetFormat: 'woff2',
		variationAxes: family.axes
	});
	await writeFile(`src/fonts/${family.output}`, small);
	const face = font(bytes);
	const lacking = [...new Set(characters)].filter(
		(character) => !face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
	);
	if (lacking.length > 0)
		throw new Error(
			`${family.name} lacks “${lacking.join('')}” (${lacking.map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16)}`).join(', ')}): write other characters in the story.`
		);
	rules.push(...family.fallbacks.map((fallback) => fallbackRule(fallback, face)));
	console.log(`${family.name}: ${small.length} bytes`);
	if (family.name === 'Archivo Narrow') {
		const widths = {
			regular: await advanceWidths(bytes, 400),
			bold: await advanceWidths(bytes, 600)
		};
		await writeFile('src/drawing/advance-widths.json', `${JSON.stringify(widths, null, '\t')}\n`);
	}
}
await writeFile('src/fonts/fallbacks.css', rules.join('\n'));
await writeFile(
	'src/drawing/system-widths.json',
	`${JSON.stringify(await systemWidths(), null, '\t')}\n`
);
