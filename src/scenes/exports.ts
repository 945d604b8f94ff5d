import type { Frame } from '#rules/frame.ts';
import { evenLines } from './even-lines.ts';
import type { Facts } from './facts.ts';
import { grown } from './grow.ts';
import { MARGIN } from './margin.ts';
import type { LabelMark, Mark } from './mark.ts';
import type { Scene } from './scene.ts';
import { box, heightOf, line, outline } from './strokes.ts';
import { WAYS, type Way } from './ways-out.ts';
import { ASCENT, DESCENT, label, LEADING, widthOf } from './words.ts';

/** From a lock's foot to the middle of its body, as a share of its width: there the way begins. */
const BODY = 0.37;

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
	/** Width of a lock. */
	lock: number;
	/** Where the words begin. */
	words: number;
}

function planOf(frame: Frame): Plan {
	const size = grown(frame, 14, 24);
	const wall = grown(frame, 78, 230);
	const top = MARGIN + grown(frame, 18, 40);
	const row = (frame.height - top - 6) / WAYS.length;
	return {
		frame,
		big: grown(frame, 22, 46),
		size,
		wall,
		thick: grown(frame, 7, 12),
		top,
		row,
		lock: Math.min(wall * 0.46, row * 0.44),
		words: wall + grown(frame, 52, 160)
	};
}

/** Japan's ground, and the wall round it, which is open where a lock is. */
function ground({ frame, wall, thick, top, row, size }: Plan): Mark[] {
	const gap = row * 0.2;
	const gates = WAYS.flatMap(({ event }, index) => (event ? [top + row * (index + 0.5)] : []));
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
function wayWords(way: Way, middle: number, plan: Plan, facts: Facts): LabelMark[] {
	const { frame, big, size, words: x } = plan;
	const head = way.event ? facts.when(way.event) : (way.head ?? '');
	const lines = evenLines(way.words(facts), frame.width - MARGIN - x, size);
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

/** One way out: through its gate since the lock was opened, or as far as the wall. */
function wayOut(way: Way, index: number, plan: Plan, facts: Facts): Mark[] {
	const { wall, thick, top, row, lock, words } = plan;
	const middle = top + row * (index + 0.5);
	const open = way.event !== undefined;
	const name = open ? 'lock-open' : 'lock-shut';
	const x = (wall - thick) / 2;
	const rise = heightOf(name, lock) / 2 - BODY * lock;
	const end = open ? words - 10 : wall - thick;
	return [
		line(
			`way-${way.key}`,
			'japan',
			[
				[x + lock * 0.4, middle],
				[end, middle]
			],
			{ width: thick * 0.5, arrow: open }
		),
		outline(`lock-${way.key}`, 'japan', name, [x, middle - rise], lock, { fill: 'full' }),
		...wayWords(way, middle, plan, facts)
	];
}

/** Ways out of Japan: three locks that opened, each with its day, and one that stays shut in principle. */
export const exports: Scene = ({ frame, facts }) => {
	const plan = planOf(frame);
	return [...ground(plan), ...WAYS.flatMap((way, index) => wayOut(way, index, plan, facts))];
};
