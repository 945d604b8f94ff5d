/** The stylesheet inside a still: an image loads neither the page's colours nor its fonts. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Mark } from '#drawing/marks.ts';
import type { Colour } from '#stage/theme-colours.ts';

const FONT = 'src/fonts/archivo-narrow.woff2';

/** Sans families of systems, as in `src/stage/theme.css`. The language of the SVG chooses for `sans-serif`. */
export const SYSTEM_SANS = "'Hiragino Sans','Noto Sans JP','Noto Sans CJK JP',Meiryo,sans-serif";

/** The weights of labels; see `src/stage/shapes/Label.svelte`. */
const REGULAR = 400;
const BOLD = 600;

/** In an `<img>`, `prefers-color-scheme` follows the element's color-scheme, and so the reader's choice. */
function colourStyles(colours: ReadonlyMap<string, Colour>): string {
	const ruleFor = (theme: keyof Colour) =>
		`svg{${Array.from(colours, ([name, colour]) => `--${name}:${colour[theme]}`).join(';')}}`;
	return `${ruleFor('light')}@media(prefers-color-scheme:dark){${ruleFor('dark')}}`;
}

/** The font, subset to the letters and weights of the drawing's labels. */
async function fontStyles(marks: Mark[]): Promise<string> {
	const labels = marks.filter((mark) => mark.kind === 'label');
	const text = labels.flatMap(({ lines }) => lines).join('');
	const isBold = labels.some(({ bold }) => bold);
	const font = await subsetFont(await readFile(join(process.cwd(), FONT)), text, {
		targetFormat: 'woff2',
		variationAxes: { wght: isBold ? { min: REGULAR, max: BOLD } : REGULAR }
	});
	const weights = isBold ? `${REGULAR} ${BOLD}` : String(REGULAR);
	const source = `url(data:font/woff2;base64,${font.toString('base64')})`;
	return (
		`@font-face{font-family:A;font-weight:${weights};src:${source}}` +
		"svg{font-family:A,'Archivo Narrow','Arial Narrow',sans-serif;font-variant-numeric:tabular-nums}"
	);
}

/** An image may use the fonts of the reader's system. */
const SYSTEM_FONT = `svg{font-family:${SYSTEM_SANS};font-variant-numeric:tabular-nums}`;

/** Returns the CSS of a still: the colours, and the font for its labels, which languages without a font of the site do not need. */
export const stillStyles = async (
	marks: Mark[],
	colours: ReadonlyMap<string, Colour>
): Promise<string> => {
	const isSystem = marks.some((mark) => mark.kind === 'label' && mark.face === 'system');
	return colourStyles(colours) + (isSystem ? SYSTEM_FONT : await fontStyles(marks));
};
