import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The icon of the browser's tab, which the others are made from. */
const FILE = 'static/favicon.svg';

export interface Icon {
	/** Pixels, square. */
	size: number;
	/** For devices that cut their own shape out of it: the ground reaches the edges, the mark keeps away from them. */
	maskable: boolean;
}

/** By the name of its file. */
export const ICONS: Record<string, Icon> = {
	'192': { size: 192, maskable: false },
	'512': { size: 512, maskable: false },
	'maskable-512': { size: 512, maskable: true },
	'touch-180': { size: 180, maskable: true }
};

/** No mask cuts into the middle four fifths; the mark is wide and flat, and is in it at this share of its size. */
const SHARE = 0.74;

/** The mark, smaller, on a ground of its own colour that reaches the edges. */
function onGround(svg: string): string {
	const [, ground] = /<rect[^>]*fill="([^"]+)"/.exec(svg) ?? [];
	const [, side] = /viewBox="0 0 (\d+) \1"/.exec(svg) ?? [];
	if (!ground || !side) {
		throw new Error(
			`${FILE} is no square on a filled <rect>: draw it so, or change src/site/icons.ts.`
		);
	}
	const middle = Number(side) / 2;
	const smaller = `translate(${middle} ${middle}) scale(${SHARE}) translate(${-middle} ${-middle})`;
	return svg
		.replace(
			'<rect',
			`<rect width="${side}" height="${side}" fill="${ground}"/><g transform="${smaller}"><rect`
		)
		.replace('</svg>', '</g></svg>');
}

/** An icon as PNG. */
export async function iconPicture({ size, maskable }: Icon): Promise<Uint8Array<ArrayBuffer>> {
	const svg = await readFile(join(process.cwd(), FILE), 'utf8');
	const drawn = new Resvg(maskable ? onGround(svg) : svg, {
		fitTo: { mode: 'width', value: size },
		font: { loadSystemFonts: false }
	});
	return new Uint8Array(drawn.render().asPng());
}
