import type { Frame } from '#rules/frame.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import type { Facts } from '#facts/facts.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { LabelMark, Mark } from '#drawing/marks.ts';
import type { Standing } from '#rules/actors-and-standings.ts';
import type { Scene } from '#scenes/scene.ts';
import { box, circle, label, segment } from '#drawing/make-marks.ts';
import { EXPORT_ROUTES, type ExportRoute } from './export-routes.ts';
import { ASCENT, DESCENT, LEADING, widthOf } from '#drawing/text-metrics.ts';

/** Half of a gate's height, as a share of a row, and the angle of an open leaf, in degrees. */
const HALF_GATE = 0.2;
const OPEN_ANGLE = 112;

/** Gap at either end of a closed leaf, in units, so that it does not look like a wall. */
const SLIT = 3;

/** Lengths are in units. */
interface ExportsLayout {
	frame: Frame;
	/** Font size of a route's headline, and of its rule. */
	big: number;
	size: number;
	/** x of the wall's outer edge; Japan is left of it. */
	wall: number;
	/** Thickness of the wall. */
	thick: number;
	/** y of the first row's top, and the height of a row. */
	top: number;
	row: number;
	/** x of the labels. */
	labels: number;
}

function layoutOf(frame: Frame): ExportsLayout {
	const size = responsiveSize(frame, 14, 24);
	const wall = responsiveSize(frame, 70, 190);
	const top = MARGIN + responsiveSize(frame, 18, 40);
	const row = (frame.height - top - 6) / EXPORT_ROUTES.length;
	return {
		frame,
		big: responsiveSize(frame, 22, 46),
		size,
		wall,
		thick: responsiveSize(frame, 7, 12),
		top,
		row,
		labels: wall + responsiveSize(frame, 60, 150)
	};
}

/** Japan, and the wall round it with a gate for each route. */
function ground({ frame, wall, thick, top, row, size }: ExportsLayout, facts: Facts): Mark[] {
	const gap = row * HALF_GATE;
	const gates = EXPORT_ROUTES.map((_, index) => top + row * (index + 0.5));
	const starts = [0, ...gates.map((y) => y + gap)];
	const ends = [...gates.map((y) => y - gap), frame.height];
	const walls = starts.map((y, index) => {
		const height = (ends[index] ?? frame.height) - y;
		return box(`wall-${index}`, 'japan', [wall - thick, y, thick, height], {
			fill: 'full',
			stroke: 0
		});
	});
	return [
		box('japan', 'japan', [0, 0, wall - thick / 2, frame.height], { stroke: 0 }),
		...walls,
		label('name-japan', (wall - thick) / 2, MARGIN + size * 0.7, facts.text('exports.japan'), {
			anchor: 'middle',
			size: size * 1.15,
			bold: true
		})
	];
}

/** The headline of a route and the rule below it, centred vertically on `middle`. */
function routeLabels(
	route: ExportRoute,
	middle: number,
	layout: ExportsLayout,
	facts: Facts
): LabelMark[] {
	const { frame, big, size, labels: x } = layout;
	const rule = `exports.${route.key}`;
	const head = route.event ? facts.dateText(route.event) : facts.text(`${rule}-head`);
	const lines = balanceLines(facts.text(rule), frame.width - MARGIN - x, size);
	const height = big * (ASCENT + DESCENT) + lines.length * size * LEADING;
	const y = middle - height / 2 + big * ASCENT;
	const sinceX = x + widthOf(head, big, true) + 10;
	const since = label(`since-${route.key}`, sinceX, y, facts.text('exports.since'), {
		size,
		tone: 'quiet'
	});
	return [
		label(`head-${route.key}`, x, y, head, { size: big, bold: true }),
		label(`words-${route.key}`, x, y + big * DESCENT + size * ASCENT, lines, {
			size,
			shows: facts.figuresIn(rule)
		}),
		...(route.since ? [since] : [])
	];
}

/** A gate's leaf: open on its upper hinge, or closed. */
function leaf(
	{ key, event }: ExportRoute,
	middle: number,
	{ wall, thick, row }: ExportsLayout,
	standing: Standing
): Mark {
	const gap = row * HALF_GATE;
	const x = wall - thick / 2;
	const width = thick * 0.7;
	if (!event) {
		const [upper, lower] = [middle - gap + SLIT, middle + gap - SLIT];
		return box(`leaf-${key}`, 'japan', [x - width / 2, upper, width, lower - upper], {
			standing,
			fill: 'full',
			stroke: 0
		});
	}
	const angle = (OPEN_ANGLE * Math.PI) / 180;
	const length = 2 * gap - SLIT;
	const [hingeX, hingeY] = [wall - width / 2, middle - gap];
	return segment(
		`leaf-${key}`,
		'japan',
		[hingeX, hingeY],
		[hingeX + length * Math.sin(angle), hingeY + length * Math.cos(angle)],
		{ standing, width }
	);
}

/** A route: an arrow through its open gate, or a line to its closed leaf. */
function routeMarks(
	route: ExportRoute,
	index: number,
	layout: ExportsLayout,
	facts: Facts
): Mark[] {
	const { wall, thick, top, row, labels } = layout;
	const middle = top + row * (index + 0.5);
	const open = route.event !== undefined;
	const standing = facts.standing(`exports.${route.key}`);
	const start = wall * 0.38;
	const end = open ? labels - 10 : wall - thick * 1.6;
	return [
		leaf(route, middle, layout, standing),
		segment(`way-${route.key}`, 'japan', [start, middle], [end, middle], {
			standing,
			width: thick * 0.5,
			arrow: open
		}),
		circle(`start-${route.key}`, 'japan', [start, middle], thick * 0.7, {
			standing,
			fill: 'full',
			width: 1
		}),
		...routeLabels(route, middle, layout, facts)
	];
}

/** Routes for arms out of Japan, seen from above. Three gates opened, each with its day. One gate stays closed in principle. */
export const scene: Scene = ({ frame, facts }) => {
	const layout = layoutOf(frame);
	return [
		...ground(layout, facts),
		...EXPORT_ROUTES.flatMap((route, index) => routeMarks(route, index, layout, facts))
	];
};
