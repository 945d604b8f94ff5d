/** The three days of the first forum: a column of tiles, the forum's own day the largest. */
import type { Frame } from '#rules/frame.ts';
import { addDays, formatDayMonth, parseDay } from '#facts/dates.ts';
import type { Facts } from '#facts/facts.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { BoxMark, LabelMark, Mark } from '#drawing/marks.ts';
import type { Actor } from '#rules/grammar.ts';
import { DESCENT, LEADING, wrap } from '#drawing/text-metrics.ts';
import { label } from '#drawing/make-marks.ts';

interface Day {
	what: string;
	where: string;
	/** Ink for the day at the ministry, which was both countries’ and to which the thread leads; quiet for what took place elsewhere. */
	actor: Actor;
}

/** The programme, from the first day on. No page that was read gives the place of the roundtable. */
export const PROGRAMME: Day[] = [
	{ what: 'First forum', where: 'Ministry of Defense', actor: 'joint' },
	{ what: 'Industry roundtable', where: 'then the F-35 plant in Aichi', actor: 'third' },
	{ what: 'Ship-repair group', where: 'New Sanno Hotel', actor: 'third' }
];

/** How far the tiles run out of the frame, so that their outer strokes do not show; in units. */
const BLEED = 4;

/** From the frame's left edge to the words and from a tile's upper edge to its date, on the smallest stage and on a wide screen; from the words to the tiles' right edge; in units. */
const MARGIN = [16, 28] as const;
const PADDING = [10, 26] as const;
const INNER_MARGIN = 6;

/** Height of a figure, as a share of the letter size. */
const CAPITAL = 0.72;

/** The column's share of the frame's width, and its width at least and at most, in units. */
const SHARE = 0.36;
const NARROWEST = 132;
const WIDEST = 330;

/** A later day's share of the height, at least; the first day has the rest. */
const LATER_SHARE = 0.26;

/** The column's right edge. */
export function columnWidth(frame: Frame): number {
	return Math.min(WIDEST, Math.max(NARROWEST, frame.width * SHARE));
}

/** “9 Jun”: a day of the programme, counted from its first. */
function written(facts: Facts, index: number): string {
	return formatDayMonth(addDays(parseDay(facts.date('first-forum')), index));
}

/** Shares of the room that lines may be held to, the narrowest first. */
const NARROWER = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** As few lines as the room allows, about equally long: no single word left over. */
function evenly(words: string, room: number, size: number, bold = false): string[] {
	const fewest = wrap(words, room, size, bold);
	const tries = NARROWER.map((share) => wrap(words, room * share, size, bold));
	return tries.find((lines) => lines.length === fewest.length) ?? fewest;
}

interface Tile {
	box: BoxMark;
	words: LabelMark[];
}

/** A day's words from a first baseline down, and the height that they need. */
function wordsOf(frame: Frame, facts: Facts, index: number, { what, where }: Day) {
	const isFirst = index === 0;
	const dateSize = isFirst ? responsiveSize(frame, 28, 72) : responsiveSize(frame, 19, 38);
	const size = isFirst ? responsiveSize(frame, 15, 28) : responsiveSize(frame, 14, 22);
	const left = responsiveSize(frame, ...MARGIN);
	const padding = responsiveSize(frame, ...PADDING);
	const room = columnWidth(frame) - left - INNER_MARGIN;
	const lines = { what: evenly(what, room, size, true), where: evenly(where, room, size) };
	const line = LEADING * size;
	// From the tile's upper edge to the two baselines that matter.
	const date = padding + CAPITAL * dateSize;
	const first = date + 0.2 * dateSize + line;
	const at = (top: number): LabelMark[] => {
		return [
			label(`day-${index}`, left, top + date, written(facts, index), {
				size: dateSize,
				bold: true
			}),
			label(`what-${index}`, left, top + first, lines.what, { size, bold: true }),
			label(`where-${index}`, left, top + first + line * lines.what.length, lines.where, { size })
		];
	};
	const count = lines.what.length + lines.where.length;
	return { height: first + line * (count - 1) + DESCENT * size + 0.6 * padding, at };
}

/** The tiles, from the first day at the top to the last at the bottom. */
export function programme(frame: Frame, facts: Facts): Tile[] {
	const days = PROGRAMME.map((day, index) => wordsOf(frame, facts, index, day));
	const later = days.slice(1).map(({ height }) => Math.max(height, frame.height * LATER_SHARE));
	const first = frame.height - later.reduce((sum, height) => sum + height, 0);
	const heights = [first, ...later];
	return PROGRAMME.map(({ actor }, index) => {
		const top = heights.slice(0, index).reduce((sum, height) => sum + height, 0);
		const isFirst = index === 0;
		const isLast = index === PROGRAMME.length - 1;
		const above = isFirst ? BLEED : 0;
		return {
			box: {
				kind: 'box',
				key: `tile-${index}`,
				x: -BLEED,
				y: top - above,
				width: columnWidth(frame) + BLEED,
				height: (heights[index] ?? 0) + above + (isLast ? BLEED : 0),
				corner: 0,
				fill: 'tint',
				stroke: isFirst ? 2.5 : 1,
				actor,
				standing: 'happened'
			},
			words: days[index]?.at(top) ?? []
		};
	});
}

/** All marks of the tiles, each as far in as `seen` says, 0 to 1: the first day's box last, so that its edge is drawn over its neighbour's. */
export function programmeMarks(tiles: Tile[], seen: number[]): Mark[] {
	const at = (index: number) => ({ opacity: seen[index] ?? 1 });
	return [
		...tiles.map(({ box }, index) => ({ ...box, ...at(index) })).toReversed(),
		...tiles.flatMap(({ words }, index) => words.map((word) => ({ ...word, ...at(index) })))
	];
}
