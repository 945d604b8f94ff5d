/** An inset map of the thread's last leg, from the ministry to the guest house: to scale, north up. Lengths are in units. */
import { geoAzimuthalEquidistant, geoDistance } from 'd3-geo';
import type { Facts } from '#facts/facts.ts';
import type { Mark, Point } from '#drawing/marks.ts';
import { box, circle, label, line, segment } from '#drawing/make-marks.ts';
import { middleBaseline, widthOf, type Rectangle } from '#drawing/text-metrics.ts';

const FIGURE = 'leg-ichigaya-iikura';

/** Length of the scale bar in kilometers, as its label has it, and the height of its ends in units. */
const BAR_KILOMETERS = 1;
const BAR_ENDS = 4;

/** Padding of the inset, and distance from a place to its name; in units. */
const PADDING = 7;
const BESIDE = 10;

/** Indent of the ministry's dot from the label below it, in units. */
const INDENT = 4;

/** Maximum length of the leg: in units, and as a share of the area's width. */
const LONGEST = 150;
const LONGEST_SHARE = 0.72;

/** Width right of the leg, for its length and the scale bar; in units. */
const RIGHT_OF_LEG = 70;

/** Position of the length's label along the leg (0–1): above the middle, clear of the scale bar. */
const LABEL_AT = 0.43;

/**
 * The end of the leg, if it starts at `from` and is `length` units long, and the length of a kilometer.
 * @returns Both in units.
 */
export function insetMapGeometry(from: Point, length: number, facts: Facts) {
	const ministry = facts.place('mod-ichigaya');
	const house = facts.place('iikura');
	const projection = geoAzimuthalEquidistant()
		.rotate([-ministry[0], -ministry[1]])
		.scale(length / geoDistance(ministry, house))
		.translate(from);
	const to: Point = projection(house) ?? from;
	return { to, kilometer: length / facts.value(FIGURE) };
}

/** The scale bar. Its label ends at a point. */
function scaleBar([right, y]: Point, kilometer: number, facts: Facts): Mark[] {
	const words = facts.text('outcome.scale');
	const end = right - widthOf(words) - 5;
	const start = end - BAR_KILOMETERS * kilometer;
	const level = y - 3;
	const points: Point[] = [
		[start, level - BAR_ENDS],
		[start, level],
		[end, level],
		[end, level - BAR_ENDS]
	];
	return [
		line('scale-bar', 'joint', points, { width: 1.5 }),
		label('scale-bar-length', right, y, words, { anchor: 'end', tone: 'quiet' })
	];
}

/**
 * The map, at the foot of an area: both places, the leg, its length and a scale bar.
 * @param size Font size, in units.
 */
export function insetMap(area: Rectangle, size: number, facts: Facts): Mark[] {
	const head = PADDING + size * 0.5;
	const foot = size * 1.35 + PADDING;
	const length = Math.min(LONGEST, area.width * LONGEST_SHARE, area.height - head - foot);
	const height = length + head + foot;
	const ministry = facts.text('outcome.ministry');
	const least = PADDING + INDENT + BESIDE + widthOf(ministry, size) + PADDING;
	const width = Math.min(area.width, Math.max(length + RIGHT_OF_LEG, least));
	const top = area.y + area.height - height;
	const from: Point = [area.x + PADDING + INDENT, top + head];
	const { to, kilometer } = insetMapGeometry(from, length, facts);
	const middle: Point = [
		from[0] + (to[0] - from[0]) * LABEL_AT + BESIDE,
		middleBaseline(from[1] + (to[1] - from[1]) * LABEL_AT, size)
	];
	return [
		box('inset', 'third', [area.x, top, width, height], { stroke: 0 }),
		segment('last-leg', 'joint', from, to, {
			standing: facts.standingOfFigure(FIGURE),
			width: 3
		}),
		circle('last-leg-from', 'joint', from, 4.5, {
			standing: facts.standingOfEvent('first-forum'),
			fill: 'full',
			width: 1
		}),
		circle('last-leg-to', 'joint', to, 4.5, {
			standing: facts.standingOfEvent('two-plus-two'),
			fill: 'full',
			width: 1
		}),
		label('last-leg-ministry', from[0] + BESIDE, middleBaseline(from[1], size), ministry, { size }),
		label('last-leg-house', area.x + PADDING, to[1] + size * 1.35, facts.text('outcome.house'), {
			size
		}),
		label('last-leg-length', ...middle, facts.text('outcome.length'), {
			size,
			bold: true,
			shows: facts.figuresIn('outcome.length')
		}),
		...scaleBar([area.x + width - PADDING, to[1]], kilometer, facts)
	];
}
