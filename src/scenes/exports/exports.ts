import type { Frame } from '#rules/frame.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import type { Facts } from '#facts/facts.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { LabelMark, Mark } from '#drawing/marks.ts';
import type { Scene } from '../scene.ts';
import { box, circle, label, segment } from '#drawing/make-marks.ts';
import { EXPORT_ROUTES, type ExportRoute } from './export-routes.ts';
import { ASCENT, DESCENT, LEADING, widthOf } from '#drawing/text-metrics.ts';

/** Half of a gate in the wall, as a share of a row, and how far an open leaf is turned out, in degrees. */
const GATE = 0.2;
const TURNED = 112;

/** A shut leaf leaves this much of its gate free at either end, in units: it is a gate still, and no wall. */
const SLIT = 3;

interface Plan {
	frame: Frame;
	/** Letters of what leads a way, and of the rule. */
	big: number;
	size: number;
	/** Japan: the ground from the frame's left edge to the wall. */
	wall: number;
	thick: number;
	/** Top of the first way, and the height of each. */
	top: number;
	row: number;
	/** Where the words begin. */
	words: number;
}

function planOf(frame: Frame): Plan {
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
		words: wall + responsiveSize(frame, 60, 150)
	};
}

/** Japan's ground, and the wall round it, with a gate for each way. */
function ground({ frame, wall, thick, top, row, size }: Plan): Mark[] {
	const gap = row * GATE;
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
		label('name-japan', (wall - thick) / 2, MARGIN + size * 0.7, 'Japan', {
			anchor: 'middle',
			size: size * 1.15,
			bold: true
		})
	];
}

/** What leads a way and the rule under it; both together stand in the middle of their row. */
function wayWords(way: ExportRoute, middle: number, plan: Plan, facts: Facts): LabelMark[] {
	const { frame, big, size, words: x } = plan;
	const head = way.event ? facts.when(way.event) : (way.head ?? '');
	const lines = balanceLines(way.words(facts), frame.width - MARGIN - x, size);
	const height = big * (ASCENT + DESCENT) + lines.length * size * LEADING;
	const y = middle - height / 2 + big * ASCENT;
	const since = label(`since-${way.key}`, x + widthOf(head, big, true) + 10, y, 'since then', {
		size,
		tone: 'quiet'
	});
	return [
		label(`head-${way.key}`, x, y, head, { size: big, bold: true }),
		label(`words-${way.key}`, x, y + big * DESCENT + size * ASCENT, lines, {
			size,
			shows: way.shows ?? []
		}),
		...(way.since ? [since] : [])
	];
}

/** A gate's leaf: turned out on its upper end, or shut. */
function leaf({ key, event }: ExportRoute, middle: number, { wall, thick, row }: Plan): Mark {
	const gap = row * GATE;
	const x = wall - thick / 2;
	const width = thick * 0.7;
	if (!event) {
		const [upper, lower] = [middle - gap + SLIT, middle + gap - SLIT];
		return box(`leaf-${key}`, 'japan', [x - width / 2, upper, width, lower - upper], {
			fill: 'full',
			stroke: 0
		});
	}
	const turn = (TURNED * Math.PI) / 180;
	const length = 2 * gap - SLIT;
	const [hingeX, hingeY] = [wall - width / 2, middle - gap];
	return segment(
		`leaf-${key}`,
		'japan',
		[hingeX, hingeY],
		[hingeX + length * Math.sin(turn), hingeY + length * Math.cos(turn)],
		{ width }
	);
}

/** One way out: through its gate since that was opened, or as far as the shut leaf. */
function exportRoute(way: ExportRoute, index: number, plan: Plan, facts: Facts): Mark[] {
	const { wall, thick, top, row, words } = plan;
	const middle = top + row * (index + 0.5);
	const open = way.event !== undefined;
	const start = wall * 0.38;
	const end = open ? words - 10 : wall - thick * 1.6;
	return [
		leaf(way, middle, plan),
		segment(`way-${way.key}`, 'japan', [start, middle], [end, middle], {
			width: thick * 0.5,
			arrow: open
		}),
		circle(`start-${way.key}`, 'japan', [start, middle], thick * 0.7, { fill: 'full', width: 1 }),
		...wayWords(way, middle, plan, facts)
	];
}

/** Ways out of Japan, seen from above: three gates that opened, each with its day, and one that stays shut in principle. */
export const exportRules: Scene = ({ frame, facts }) => {
	const plan = planOf(frame);
	return [
		...ground(plan),
		...EXPORT_ROUTES.flatMap((way, index) => exportRoute(way, index, plan, facts))
	];
};
