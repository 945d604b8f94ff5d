/** Entries of a ledger: a gain, who says so, and the hatched bar on which both stand. */
import { evenLines } from './even-lines.ts';
import type { Actor, Mark } from './mark.ts';
import { box } from './strokes.ts';
import { ASCENT, label, LEADING, type Area } from './words.ts';

export interface Gain {
	key: string;
	words: string;
	/** Who says so. */
	says: string;
}

/** From words to the bar they stand on, in units. */
const STANDING_ROOM = 8;

/** A gain with its words broken into lines, and the height they take over their bar. */
export interface Entry {
	lines: string[];
	source: string[];
	size: number;
	small: number;
	height: number;
}

/** Breaks an entry's words to a width; `size` and `small` are the letters of the gain and of who says so. */
export function entryOf({ words, says }: Gain, size: number, small: number, width: number): Entry {
	const lines = evenLines(words, width, size, true);
	const source = evenLines(says, width, small);
	const height =
		(lines.length - 1) * size * LEADING +
		source.length * small * LEADING +
		size * 1.25 +
		STANDING_ROOM;
	return { lines, source, size, small, height };
}

/** An entry and who says so, standing on a hatched bar. */
export function shelf(
	{ key, actor }: { key: string; actor: Actor },
	entry: Entry,
	bar: Area
): Mark[] {
	const { lines, source, size, small } = entry;
	const says = bar.y - STANDING_ROOM - (source.length - 1) * small * LEADING;
	const words = says - small * ASCENT - size * 0.3 - (lines.length - 1) * size * LEADING;
	return [
		label(`words-${key}`, bar.x, words, lines, { size, bold: true }),
		label(`says-${key}`, bar.x, says, source, { size: small, tone: 'quiet' }),
		box(`gain-${key}`, actor, [bar.x, bar.y, bar.width, bar.height], {
			standing: 'disputed',
			stroke: 2
		})
	];
}
