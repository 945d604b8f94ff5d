import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The source of all icons. */
const FAVICON = 'static/favicon.svg';

export interface Icon {
	/** Width and height in pixels. */
	size: number;
	/** Whether a device may cut a shape out of the icon: the background fills the square, and the mark is smaller. */
	maskable: boolean;
}

/** By file name without extension. */
export const ICONS: Record<string, Icon> = {
	'192': { size: 192, maskable: false },
	'512': { size: 512, maskable: false },
	'maskable-512': { size: 512, maskable: true },
	'touch-180': { size: 180, maskable: true }
};

/**
 * Scale of the mark in a maskable icon. A mask keeps at least the circle of 80 % of the icon's width;
 * at this scale the wide, flat mark is inside it.
 */
const MASKABLE_SCALE = 0.74;

/** The favicon as a maskable icon. */
function maskableIcon(svg: string): string {
	const [, background] = /<rect[^>]*fill="([^"]+)"/.exec(svg) ?? [];
	const [, side] = /viewBox="0 0 (\d+) \1"/.exec(svg) ?? [];
	if (!background || !side) {
		throw new Error(
			`${FAVICON} needs a square viewBox and a filled <rect>: draw it so, or change src/site/icons.ts.`
		);
	}
	const middle = Number(side) / 2;
	const transform = `translate(${middle} ${middle}) scale(${MASKABLE_SCALE}) translate(${-middle} ${-middle})`;
	return svg
		.replace(
			'<rect',
			`<rect width="${side}" height="${side}" fill="${background}"/><g transform="${transform}"><rect`
		)
		.replace('</svg>', '</g></svg>');
}

/** Draws an icon as PNG. */
export async function iconPicture({ size, maskable }: Icon): Promise<Uint8Array<ArrayBuffer>> {
	const svg = await readFile(join(process.cwd(), FAVICON), 'utf8');
	const image = new Resvg(maskable ? maskableIcon(svg) : svg, {
		fitTo: { mode: 'width', value: size },
		font: { loadSystemFonts: false }
	});
	return new Uint8Array(image.render().asPng());
}
