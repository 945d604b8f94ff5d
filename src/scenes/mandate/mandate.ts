import type { Frame } from '#rules/frame.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { acrossOf, bent, machineOf, pointAt, type Machine } from './flow-geometry.ts';
import { MARGIN } from '#drawing/margin.ts';
import { LABEL_SIZE, type LabelMark, type Mark } from '#drawing/marks.ts';
import { type Actor } from '#rules/grammar.ts';
import type { Scene } from '../scene.ts';
import { box, curve, label } from '#drawing/make-marks.ts';
import { ASCENT, DESCENT, LEADING, widthOf } from '#drawing/text-metrics.ts';

/** The words at a thread's outer end, and the text that names an aim. */
interface End {
	words: string;
	source?: string;
}

const JOBS: End[] = [{ words: 'Develop' }, { words: 'Produce' }, { words: 'Sustain' }];

/** The aims, each with the text that names it. */
const AIMS: End[] = [
	{ words: 'Readiness', source: 'joint statement' },
	{ words: 'Interoperability', source: 'Jiji Press' },
	{ words: 'Deterrence', source: 'fact sheet' }
];
const OLD_NAME = ['Systems and', 'Technology Forum'];

/** Each job is brought in by two threads, one of each country, side by side. */
const COUNTRIES: { actor: Actor; name: string; side: -1 | 1 }[] = [
	{ actor: 'us', name: 'US', side: -1 },
	{ actor: 'japan', name: 'Japan', side: 1 }
];

/** Stroke of what comes out, in units; thicker, its dashes would look like dots. */
const CORD = 4;

/** From the forum's edge to the plate with its old name, in units. */
const PLATE = 10;

/** Which thread of how many, and on which side of the forum. */
interface Place {
	index: number;
	count: number;
	/** On the side of the aims. */
	isExit: boolean;
}

/** Where a name stands, if `deep` units of further words stand under it. */
function nameAt(machine: Machine, words: string, { index, count, isExit }: Place, deep: number) {
	const { sideways, size, length, breadth } = machine;
	const { outside } = acrossOf(machine, index, count);
	if (sideways) {
		const isLast = index === count - 1;
		return {
			x: isExit ? length - MARGIN : MARGIN,
			y: outside + (isLast ? size + 8 : -size * 0.55 - 2 - deep),
			anchor: isExit ? 'end' : 'start'
		} as const;
	}
	// The outer names would leave a narrow frame.
	const half = widthOf(words, size, true) / 2;
	return {
		x: Math.min(Math.max(outside, MARGIN + half), breadth - MARGIN - half),
		y: isExit ? length - MARGIN - 2 - deep : MARGIN + size * 0.8,
		anchor: 'middle'
	} as const;
}

/** A job or an aim at the outer end of its thread, and under an aim the text that names it. */
function endWords(machine: Machine, { words, source }: End, place: Place): LabelMark[] {
	const { size, small } = machine;
	const under = DESCENT * size + ASCENT * small;
	const { x, y, anchor } = nameAt(machine, words, place, source === undefined ? 0 : under);
	const name = label(words, x, y, words, { size, bold: true, anchor });
	if (source === undefined) return [name];
	return [
		name,
		label(`source-${words}`, x, y + under, source, { size: small, anchor, tone: 'quiet' })
	];
}

function incoming(machine: Machine): Mark[] {
	const { start, entry, thread } = machine;
	return JOBS.flatMap((job, index, { length: count }): Mark[] => {
		const { outside, port } = acrossOf(machine, index, count);
		const pair = COUNTRIES.map(({ actor, side }) => {
			const shift = side * thread * 1.3;
			const points = bent(machine, [start, outside + shift], [entry, port + shift]);
			return curve(`${job.words}-${actor}`, actor, points, { width: thread });
		});
		return [...pair, ...endWords(machine, job, { index, count, isExit: false })];
	});
}

/** The countries' names, on the threads of the middle job, which run straight. */
function countryNames(machine: Machine): LabelMark[] {
	const { sideways, start, entry, breadth, size, thread } = machine;
	return COUNTRIES.map(({ actor, name, side }) => {
		const look = { tone: actor, bold: true, size: Math.max(LABEL_SIZE, size * 0.75) };
		if (sideways) {
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

/** Dashed: what was hoped for, not what came out. */
function outgoing(machine: Machine): Mark[] {
	const { exit, end } = machine;
	return AIMS.flatMap((aim, index, { length: count }): Mark[] => {
		const { outside, port } = acrossOf(machine, index, count);
		const points = bent(machine, [exit, port], [end, outside]);
		return [
			curve(aim.words, 'joint', points, { width: CORD, standing: 'planned', arrow: true }),
			...endWords(machine, aim, { index, count, isExit: true })
		];
	});
}

/** Its new name large, its old one struck through over it. */
function forum(machine: Machine, frame: Frame): Mark[] {
	const { entry, exit, mouth, breadth, thread } = machine;
	const [x, y] = pointAt(machine, entry, (breadth - mouth) / 2);
	const [width, height] = pointAt(machine, exit - entry, mouth);
	const small = responsiveSize(frame, 14, 20);
	const plate = { x: x + PLATE, y: y + PLATE, width: width - 2 * PLATE };
	const whole = OLD_NAME.join(' ');
	const old = widthOf(whole, small) < plate.width - 12 ? [whole] : OLD_NAME;
	const deep = old.length * small * LEADING + 12;
	const big = Math.min(width * 0.28, (height - deep - PLATE) * 0.8);
	const middle = x + width / 2;
	const room = y + PLATE + deep;
	return [
		box('forum', 'joint', [x, y, width, height], { corner: 6, stroke: thread }),
		box('old-plate', 'third', [plate.x, plate.y, plate.width, deep], { stroke: 1 }),
		label('old-name', middle, plate.y + small + 5, old, {
			size: small,
			anchor: 'middle',
			tone: 'quiet',
			struck: true
		}),
		label('new-name', middle, (room + y + height) / 2 + big * 0.36, 'DICAS', {
			size: big,
			anchor: 'middle',
			bold: true
		})
	];
}

/** The forum as a machine: three jobs, each brought by both countries, go in; three aims are to come out; the old name is struck through. */
export const mandate: Scene = ({ frame }) => {
	const machine = machineOf(frame);
	return [
		...incoming(machine),
		...outgoing(machine),
		...countryNames(machine),
		...forum(machine, frame)
	];
};
