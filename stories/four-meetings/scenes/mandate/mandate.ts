import type { Frame } from '#rules/frame.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { acrossOf, flowCurve, flowGeometry, pointAt, type FlowGeometry } from './flow-geometry.ts';
import { MARGIN } from '#drawing/margin.ts';
import { LABEL_SIZE, type LabelMark, type Mark } from '#drawing/marks.ts';
import type { Facts } from '#facts/facts.ts';
import type { Actor } from '#rules/actors-and-standings.ts';
import type { Scene } from '#scenes/scene.ts';
import { box, curve, label } from '#drawing/make-marks.ts';
import { ASCENT, DESCENT, LEADING, middleBaseline, widthOf } from '#drawing/text-metrics.ts';
import { oneLine } from '#drawing/words.ts';

/** The label at a thread's outer end. */
interface ThreadEnd {
	words: string;
	/** The text that names an aim. */
	source?: string;
}

/** Ids of the jobs' labels. */
const JOBS = ['develop', 'produce', 'sustain'];

/** Ids of the aims' labels. The label of an aim's source has `-source` added. */
const AIMS = ['readiness', 'interoperability', 'deterrence'];

/** Each job has two parallel threads, one of each country. The actor is the id of the country's label. */
const COUNTRIES: { actor: Actor; side: -1 | 1 }[] = [
	{ actor: 'us', side: -1 },
	{ actor: 'japan', side: 1 }
];

/** Stroke of the aims' threads, in units. Dashes of a thicker stroke look like dots. */
const AIM_STROKE = 4;

/** Distance from the forum's edge to the plate with its old name, in units. */
const PLATE_INSET = 10;

/** A thread's position: its index of how many, and its side of the forum. */
interface Position {
	index: number;
	count: number;
	/** True on the side of the aims. */
	isExit: boolean;
}

/** Position of a name that has `below` units of further lines below it. */
function nameAt(
	flow: FlowGeometry,
	words: string,
	{ index, count, isExit }: Position,
	below: number
) {
	const { isHorizontal, size, length, breadth } = flow;
	const { outside } = acrossOf(flow, index, count);
	if (isHorizontal) {
		const isLast = index === count - 1;
		return {
			x: isExit ? length - MARGIN : MARGIN,
			y: outside + (isLast ? size + 8 : -size * 0.55 - 2 - below),
			anchor: isExit ? 'end' : 'start'
		} as const;
	}
	// Keeps the outer names inside a narrow frame.
	const half = widthOf(words, size, true) / 2;
	return {
		x: Math.min(Math.max(outside, MARGIN + half), breadth - MARGIN - half),
		y: isExit ? length - MARGIN - 2 - below : MARGIN + size * 0.8,
		anchor: 'middle'
	} as const;
}

/** The name of a job or an aim, and under an aim its source. */
function endLabels(
	flow: FlowGeometry,
	{ words, source }: ThreadEnd,
	position: Position
): LabelMark[] {
	const { size, small } = flow;
	const under = DESCENT * size + ASCENT * small;
	const { x, y, anchor } = nameAt(flow, words, position, source === undefined ? 0 : under);
	const name = label(words, x, y, words, { size, bold: true, anchor });
	if (source === undefined) return [name];
	return [
		name,
		label(`source-${words}`, x, y + under, source, { size: small, anchor, tone: 'quiet' })
	];
}

/** The jobs: threads of both countries, with their names. */
function incoming(flow: FlowGeometry, facts: Facts): Mark[] {
	const { start, entry, thread } = flow;
	const standing = facts.standing('mandate.jobs');
	return JOBS.flatMap((id, index, { length: count }): Mark[] => {
		const job = { words: facts.text(`mandate.${id}`) };
		const { outside, port } = acrossOf(flow, index, count);
		const pair = COUNTRIES.map(({ actor, side }) => {
			const shift = side * thread * 1.3;
			const points = flowCurve(flow, [start, outside + shift], [entry, port + shift]);
			return curve(`${job.words}-${actor}`, actor, points, { width: thread, standing });
		});
		return [...pair, ...endLabels(flow, job, { index, count, isExit: false })];
	});
}

/** The countries' names, on the threads of the middle job, which are straight. */
function countryNames(flow: FlowGeometry, facts: Facts): LabelMark[] {
	const { isHorizontal, start, entry, breadth, size, thread } = flow;
	return COUNTRIES.map(({ actor, side }) => {
		const name = facts.text(`mandate.${actor}`);
		const look = { tone: actor, bold: true, size: Math.max(LABEL_SIZE, size * 0.75) };
		if (isHorizontal) {
			const y = breadth / 2 + side * thread * 1.3 + (side < 0 ? -9 : look.size + 5);
			return label(`name-${actor}`, entry - 10, y, name, { ...look, anchor: 'end' });
		}
		const anchor = side < 0 ? 'end' : 'start';
		return label(`name-${actor}`, breadth / 2 + side * 12, (start + entry) / 2 + 5, name, {
			...look,
			anchor
		});
	});
}

/** The aims: a thread each, with its name and its source. */
function outgoing(flow: FlowGeometry, facts: Facts): Mark[] {
	const { exit, end } = flow;
	return AIMS.flatMap((id, index, { length: count }): Mark[] => {
		const aim = {
			words: facts.text(`mandate.${id}`),
			source: facts.text(`mandate.${id}-source`)
		};
		const standing = facts.standing(`mandate.${id}`);
		const { outside, port } = acrossOf(flow, index, count);
		const points = flowCurve(flow, [exit, port], [end, outside]);
		return [
			curve(aim.words, 'joint', points, { width: AIM_STROKE, standing, arrow: true }),
			...endLabels(flow, aim, { index, count, isExit: true })
		];
	});
}

/** The forum: its old name struck through, its new name below. */
function forum(flow: FlowGeometry, frame: Frame, facts: Facts): Mark[] {
	const { entry, exit, forumBreadth, breadth, thread } = flow;
	const [x, y] = pointAt(flow, entry, (breadth - forumBreadth) / 2);
	const [width, height] = pointAt(flow, exit - entry, forumBreadth);
	const small = responsiveSize(frame, 14, 20);
	const plate = { x: x + PLATE_INSET, y: y + PLATE_INSET, width: width - 2 * PLATE_INSET };
	const newName = facts.text('mandate.new-name');
	const oldLines = facts.text('mandate.old-name').split('\n');
	const whole = oneLine(oldLines);
	const old = widthOf(whole, small) < plate.width - 12 ? [whole] : oldLines;
	const plateHeight = old.length * small * LEADING + 12;
	const big = Math.min(width * 0.28, (height - plateHeight - PLATE_INSET) * 0.8);
	const middle = x + width / 2;
	const top = y + PLATE_INSET + plateHeight;
	return [
		box('forum', 'joint', [x, y, width, height], {
			cornerRadius: 6,
			stroke: thread,
			standing: facts.standing('mandate.forum')
		}),
		box('old-plate', 'third', [plate.x, plate.y, plate.width, plateHeight], {
			stroke: 1,
			standing: facts.standing('mandate.old-name')
		}),
		label('old-name', middle, plate.y + small + 5, old, {
			size: small,
			anchor: 'middle',
			tone: 'quiet',
			struck: true
		}),
		label('new-name', middle, middleBaseline((top + y + height) / 2, big), newName, {
			size: big,
			anchor: 'middle',
			bold: true
		})
	];
}

/** Three jobs of both countries lead into the forum, three aims lead out of it; its old name is struck through. */
export const scene: Scene = ({ frame, facts }) => {
	const flow = flowGeometry(frame);
	return [
		...incoming(flow, facts),
		...outgoing(flow, facts),
		...countryNames(flow, facts),
		...forum(flow, frame, facts)
	];
};
