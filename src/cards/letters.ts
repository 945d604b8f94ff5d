/** Turns the words of our own drawings into shapes: no font is needed, and none can be missing. */
import type { Face, Type } from './type.ts';

/** A label as src/stage/shapes/Label.svelte draws it: each line is a `<tspan>` with its place. */
const TEXT = /<text([^>]*)>(.*?)<\/text>/gs;
const LINE = /<tspan([^>]*)>([^<]*)<\/tspan>/gs;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

/** What letters say by their shape and place. */
const TYPE = new Set(['font-size', 'font-weight', 'font-family', 'text-anchor', 'text-decoration']);

/** Share of a line's width that lies to the left of its anchor. */
const SHIFT: Record<string, number> = { start: 0, middle: 0.5, end: 1 };

/** Where a line through letters lies over the baseline and how thick it is, as shares of their size. */
const STRIKE = { height: 0.27, width: 0.07 };

type Attributes = Record<string, string>;

const attributesOf = (text: string): Attributes =>
	Object.fromEntries(
		Array.from(text.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, value])
	);

const plain = (text: string) =>
	text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function faceOf(attributes: Attributes): Face {
	if (attributes['font-family'] === 'serif') return 'serif';
	return attributes['font-weight'] === '600' ? 'sans-bold' : 'sans';
}

function strike(size: number, fill: string, x: number, y: number, width: number): string {
	const path = `M${x} ${y - STRIKE.height * size}h${width}`;
	return `<path d="${path}" stroke="${fill}" stroke-width="${STRIKE.width * size}"/>`;
}

/** The same SVG with each `<text>` as paths of the same look; `data-words` says what each line of them reads. */
export function wordsToShapes(svg: string, type: Type): string {
	return svg.replaceAll(TEXT, (_, said: string, lines: string) => {
		const attributes = attributesOf(said);
		const size = Number(attributes['font-size']);
		const isStruck = attributes['text-decoration'] === 'line-through';
		const shift = SHIFT[attributes['text-anchor'] ?? 'start'] ?? 0;
		const shapes = Array.from(lines.matchAll(LINE), ([, place = '', words = '']) => {
			const [x, y] = [attributesOf(place).x, attributesOf(place).y].map(Number) as [number, number];
			const letters = type(plain(words), faceOf(attributes), size);
			const left = x - shift * letters.width;
			const line = isStruck ? strike(size, attributes.fill ?? '', left, y, letters.width) : '';
			return `<path data-words="${words}" d="${letters.path(left, y)}"/>${line}`;
		});
		const look = Object.entries(attributes)
			.filter(([name]) => !TYPE.has(name))
			.map(([name, value]) => ` ${name}="${value}"`);
		return `<g${look.join('')}>${shapes.join('')}</g>`;
	});
}
