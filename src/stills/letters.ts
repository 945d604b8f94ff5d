/** Letters for a picture: it cannot load the page's fonts, so it brings those that it shows. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const FONT = 'src/fonts/archivo-narrow.woff2';

/** The weights that labels have; see src/stage/shapes/Label.svelte. */
const REGULAR = 400;
const BOLD = 600;

const WORDS = />([^<>]+)<\/tspan>/g;

const plain = (text: string) =>
	text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** A stylesheet that holds the letters of a drawing, and sets it in them. */
export async function lettersOf(drawing: string): Promise<string> {
	const words = Array.from(drawing.matchAll(WORDS), ([, text = '']) => plain(text)).join('');
	const isBold = drawing.includes(`font-weight="${String(BOLD)}"`);
	const font = await subsetFont(await readFile(join(process.cwd(), FONT)), words, {
		targetFormat: 'woff2',
		variationAxes: { wght: isBold ? { min: REGULAR, max: BOLD } : REGULAR }
	});
	const weights = isBold ? `${String(REGULAR)} ${String(BOLD)}` : String(REGULAR);
	const source = `url(data:font/woff2;base64,${font.toString('base64')})`;
	return (
		`@font-face{font-family:A;font-weight:${weights};src:${source}}` +
		'svg{font-family:A,"Archivo Narrow","Arial Narrow",sans-serif;font-variant-numeric:tabular-nums}'
	);
}
