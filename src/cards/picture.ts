import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';

/**
 * An SVG as PNG, at the SVG's own size. It may hold no `<text>`: there are no fonts here.
 * @param width Pixels across; none: the SVG's own.
 */
export function picture(svg: string, width?: number): Uint8Array<ArrayBuffer> {
	const drawn = new Resvg(svg, {
		font: { loadSystemFonts: false },
		...(width === undefined ? {} : { fitTo: { mode: 'width', value: width } })
	}).render();
	const png = new PNG({ width: drawn.width, height: drawn.height });
	png.data = drawn.pixels;
	// Flat drawings are a third smaller when no row is told from the one before; see-through they are not.
	const bytes = PNG.sync.write(png, {
		colorType: 2,
		filterType: 0,
		deflateLevel: 9,
		deflateStrategy: 0
	});
	return new Uint8Array(bytes);
}
