import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';

/** Renders a card as PNG, at the SVG's size. The SVG must have no `<text>`: no font is loaded. */
export function renderPng(svg: string): Uint8Array<ArrayBuffer> {
	const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	const png = new PNG({ width: drawn.width, height: drawn.height });
	png.data = drawn.pixels;
	// Opaque pixels need no alpha. Flat drawings are a third smaller without PNG's row filters.
	return new Uint8Array(
		PNG.sync.write(png, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 })
	);
}
