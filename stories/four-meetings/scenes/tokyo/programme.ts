/** The three days of the first forum: a column of tiles, the forum's own day the largest. */
import type { Frame } from '#rules/frame.ts';
import { addDays, parseDay } from '#rules/dates.ts';
import type { Facts } from '#facts/facts.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { BoxMark, LabelMark, Mark } from '#drawing/marks.ts';
import type { Actor } from '#rules/actors-and-standings.ts';
import { CAP_HEIGHT, DESCENT, LEADING } from '#drawing/text-metrics.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { label } from '#drawing/make-marks.ts';

interface Day {
	/** Id of the label that names the day's event. Its claim sets the tile's standing. The label of the place has `-place` added. */
	id: string;
	/** `joint` for the day at the ministry, where the thread leads; `third` for the days elsewhere. */
	actor: Actor;
}

/** The programme, from the first day on. The sources do not name the roundtable's place. */
export const PROGRAMME: Day[] = [
	{ id: 'forum', actor: 'joint' },
	{ id: 'roundtable', actor: 'third' },
	{ id: 'ship-group', actor: 'third' }
];

/** How far the tiles extend beyond the frame, so that their outer strokes are not visible; in units. */
const BLEED = 4;

/** Left and top padding of a tile, on the smallest stage and on a wide screen, and its right padding; in units. */
const PADDING_LEFT = [16, 28] as const;
const PADDING_TOP = [10.5, 27] as const;
const PADDING_RIGHT = 6;

/** The column's width: its share of the frame's, and its minimum and maximum width in units. */
const SHARE = 0.36;
const MIN_WIDTH = 132;
const MAX_WIDTH = 330;

/** Minimum share of the height of a later day. The first day has the rest. */
const LATER_SHARE = 0.26;

/** The column's width and right edge, in units. */
export function columnWidth(frame: Frame): number {
	return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, frame.width * SHARE));
}

/** “9 Jun”: a day of the programme, counted from its first. */
function dayText(facts: Facts, index: number): string {
	return facts.dayMonth(addDays(parseDay(facts.date('first-forum')), index));
}

interface Tile {
	box: BoxMark;
	labels: LabelMark[];
}

/** The labels of a day, as a function of its tile's top, and the height that they need. */
function dayLabels(frame: Frame, facts: Facts, index: number, { id }: Day) {
	const isFirst = index === 0;
	const dateSize = isFirst ? responsiveSize(frame, 28, 72) : responsiveSize(frame, 19, 38);
	const size = isFirst ? responsiveSize(frame, 15, 28) : responsiveSize(frame, 14, 22);
	const left = responsiveSize(frame, ...PADDING_LEFT);
	const padding = responsiveSize(frame, ...PADDING_TOP);
	const width = columnWidth(frame) - left - PADDING_RIGHT;
	const lines = {
		what: balanceLines(facts.text(`tokyo.${id}`), width, size, true),
		where: balanceLines(facts.text(`tokyo.${id}-place`), width, size)
	};
	const leading = LEADING * size;
	// Baselines of the date and of the first line below it, from the tile's top.
	const date = padding + CAP_HEIGHT * dateSize;
	const first = date + 0.2 * dateSize + leading;
	const at = (top: number): LabelMark[] => {
		return [
			label(`day-${index}`, left, top + date, dayText(facts, index), {
				size: dateSize,
				bold: true
			}),
			label(`what-${index}`, left, top + first, lines.what, { size, bold: true }),
			label(`where-${index}`, left, top + first + leading * lines.what.length, lines.where, {
				size
			})
		];
	};
	const count = lines.what.length + lines.where.length;
	return { height: first + leading * (count - 1) + DESCENT * size + 0.6 * padding, at };
}

/** The tiles, from the first day at the top to the last at the bottom. */
export function programme(frame: Frame, facts: Facts): Tile[] {
	const days = PROGRAMME.map((day, index) => dayLabels(frame, facts, index, day));
	const later = days.slice(1).map(({ height }) => Math.max(height, frame.height * LATER_SHARE));
	const first = frame.height - later.reduce((sum, height) => sum + height, 0);
	const heights = [first, ...later];
	return PROGRAMME.map(({ id, actor }, index) => {
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
				cornerRadius: 0,
				fill: 'tint',
				stroke: isFirst ? 2.5 : 1,
				actor,
				standing: facts.standing(`tokyo.${id}`)
			},
			labels: days[index]?.at(top) ?? []
		};
	});
}

/**
 * All marks of the tiles. The first day's box is the last, so that its edge covers its neighbour's.
 * @param opacities Opacity of each tile, 0 to 1.
 */
export function programmeMarks(tiles: Tile[], opacities: number[]): Mark[] {
	const at = (index: number) => ({ opacity: opacities[index] ?? 1 });
	return [
		...tiles.map(({ box }, index) => ({ ...box, ...at(index) })).toReversed(),
		...tiles.flatMap(({ labels }, index) => labels.map((one) => ({ ...one, ...at(index) })))
	];
}
