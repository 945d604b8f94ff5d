/** The thread's last leg, from the ministry to the guest house: an inset map to scale, north up. */
import { geoAzimuthalEquidistant, geoDistance } from 'd3-geo';
import type { Facts } from '#facts/facts.ts';
import type { Mark, Point } from '#drawing/marks.ts';
import { box, circle, label, line, segment } from '#drawing/make-marks.ts';
import { widthOf, type Area } from '#drawing/text-metrics.ts';

const FIGURE = 'leg-ichigaya-iikura';
const MINISTRY = 'Ministry of Defense';
const HOUSE = 'Iikura Guest House';

/** Length that the scale bar stands for, in kilometers, and the height of its ends, in units. */
const BAR = 1;
const BAR_ENDS = 4;

/** From the inset's edge to what it holds, and from a place to its name, in units. */
const PADDING = 7;
const BESIDE = 10;

/** The ministry's dot stands in from the words under it by this much, in units. */
const INDENT = 4;

/** The leg on the drawing, at most: in units, and as a share of the room's width. */
const LONGEST = 150;
const LONGEST_SHARE = 0.72;

/** Right of the leg, for its length and the scale bar, in units. */
const RIGHT_OF_LEG = 70;

/** Where along the leg its length stands, 0 to 1; over the middle, so that the scale bar has room. */
const NAMED_AT = 0.43;

/** Where the leg ends on the drawing, if it is `length` units long from `from`, and how many units a kilometer takes. */
export function lastLegGeometry(from: Point, length: number, facts: Facts) {
	const ministry = facts.place('mod-ichigaya');
	const house = facts.place('iikura');
	const projection = geoAzimuthalEquidistant()
		.rotate([-ministry[0], -ministry[1]])
		.scale(length / geoDistance(ministry, house))
		.translate(from);
	const to: Point = projection(house) ?? from;
	return { to, kilometer: length / facts.value(FIGURE) };
}

/** The scale bar, its words ending at a point. */
function scaleBar([right, y]: Point, kilometer: number): Mark[] {
	const words = `${BAR} km`;
	const end = right - widthOf(words) - 5;
	const start = end - BAR * kilometer;
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

/** Both places with their names, the leg, its length rounded up to a whole kilometer, and a scale bar, at the foot of `room`. */
export function lastLeg(room: Area, size: number, facts: Facts): Mark[] {
	const head = PADDING + size * 0.5;
	const foot = size * 1.35 + PADDING;
	const length = Math.min(LONGEST, room.width * LONGEST_SHARE, room.height - head - foot);
	const height = length + head + foot;
	const least = PADDING + INDENT + BESIDE + widthOf(MINISTRY, size) + PADDING;
	const width = Math.min(room.width, Math.max(length + RIGHT_OF_LEG, least));
	const top = room.y + room.height - height;
	const from: Point = [room.x + PADDING + INDENT, top + head];
	const { to, kilometer } = lastLegGeometry(from, length, facts);
	const middle: Point = [
		from[0] + (to[0] - from[0]) * NAMED_AT + BESIDE,
		from[1] + (to[1] - from[1]) * NAMED_AT + size * 0.36
	];
	const roundedUp = `less than ${Math.ceil(facts.value(FIGURE))} km`;
	return [
		box('inset', 'third', [room.x, top, width, height], { stroke: 0 }),
		segment('last-leg', 'joint', from, to, { width: 3 }),
		circle('last-leg-from', 'joint', from, 4.5, { fill: 'full', width: 1 }),
		circle('last-leg-to', 'joint', to, 4.5, { fill: 'full', width: 1 }),
		label('last-leg-ministry', from[0] + BESIDE, from[1] + size * 0.34, MINISTRY, { size }),
		label('last-leg-house', room.x + PADDING, to[1] + size * 1.35, HOUSE, { size }),
		label('last-leg-length', ...middle, roundedUp, { size, bold: true, shows: [FIGURE] }),
		...scaleBar([room.x + width - PADDING, to[1]], kilometer)
	];
}
