import type { Frame } from '#rules/frame.ts';
import { between } from './ease.ts';
import type { Facts } from './facts.ts';
import type { CurveMark, LabelMark, Mark, Point, Standing } from './mark.ts';
import type { Scene } from './scene.ts';
import { label, LEADING, widthOf, wrap } from './words.ts';

interface Entry {
	/** Also the key of its thread, where it has one of its own. */
	key: string;
	words: string;
	/** What an entry without a counterpart lacks. */
	lacks?: string;
	/** Hatched where June's record has nothing of the kind. */
	standing: Standing;
}

const TOPICS: Entry[] = [
	{ key: 'topic-patriot', words: 'Patriot missiles', standing: 'happened' },
	{ key: 'topic-upkeep', words: 'Upkeep of ships and aircraft', standing: 'happened' },
	{ key: 'topic-pilots', words: 'Pilots and trainer', lacks: 'no group', standing: 'disputed' },
	{ key: 'topic-drones', words: 'Wingman drones', lacks: 'no group', standing: 'disputed' }
];

const GROUPS: Entry[] = [
	{ key: 'group-missiles', words: 'Missiles', standing: 'happened' },
	{ key: 'group-ships', words: 'Navy ships', standing: 'happened' },
	{ key: 'group-aircraft', words: 'Air Force aircraft', standing: 'happened' },
	{ key: 'group-supply', words: 'Supply chains', lacks: 'no topic', standing: 'happened' }
];

/** Which topic each group takes up, both as rows of their lists. */
const JOINS: [topic: number, group: number][] = [
	[0, 0],
	[1, 1],
	[1, 2]
];

/** In units. */
const MARGIN = 18;
const WIDEST = 900;
const RING_WIDTH = 3;

/** How far a loose thread reaches into the gap, and hangs down, as shares of the gap and of a row. */
const SLACK = { reach: 0.3, hang: 0.42 };

interface Plan {
	/** Inner edges of the two lists, and the width of each, in units. */
	left: number;
	right: number;
	column: number;
	numeral: number;
	head: number;
	row: number;
	rowAt: (index: number) => number;
	size: number;
	thread: number;
}

function planOf(frame: Frame): Plan {
	const room = between(300, 700, Math.min(frame.height, frame.width * 0.8));
	const width = Math.min(frame.width - 2 * MARGIN, WIDEST);
	const column = width * 0.35;
	const numeral = 44 + 40 * room;
	const head = MARGIN + numeral * 0.72;
	const top = head + 14 + 26 * room;
	const row = (frame.height - MARGIN - top) / TOPICS.length;
	return {
		left: (frame.width - width) / 2 + column,
		right: (frame.width + width) / 2 - column,
		column,
		numeral,
		head,
		row,
		rowAt: (index) => top + row * (index + 0.45),
		size: 15 + 7 * room,
		thread: 8 + 6 * room
	};
}

function thread(key: string, points: CurveMark['points'], standing: Standing, width: number): Mark {
	return { kind: 'curve', key, points, actor: 'joint', standing, width };
}

function knot(key: string, [x, y]: Point, standing: Standing, radius: number): Mark {
	return { kind: 'circle', key, x, y, radius, actor: 'joint', standing, fill: 'full', width: 1.5 };
}

/** A thread that leads nowhere: it hangs down and ends in an open ring. */
function loose({ key, standing }: Entry, row: number, side: 'left' | 'right', plan: Plan): Mark[] {
	const gap = (plan.right - plan.left) * (side === 'left' ? 1 : -1);
	const [x, y] = [plan[side], plan.rowAt(row)];
	const end: Point = [x + gap * SLACK.reach, y + plan.row * SLACK.hang];
	const shoulder: Point = [x + gap * SLACK.reach * 1.1, y];
	const hang: Point = [end[0], y + plan.row * 0.1];
	const radius = plan.thread * 0.8;
	const points: CurveMark['points'] =
		side === 'left' ? [[x, y], shoulder, hang, end] : [end, hang, shoulder, [x, y]];
	return [
		thread(key, points, standing, plan.thread),
		{
			kind: 'circle',
			key: `ring-${key}`,
			x: end[0],
			y: end[1] + radius + RING_WIDTH / 2,
			radius,
			actor: 'joint',
			standing: 'happened',
			fill: 'none',
			width: RING_WIDTH
		}
	];
}

function entryWords(entry: Entry, row: number, side: 'left' | 'right', plan: Plan): LabelMark[] {
	const away = plan.thread * 1.8;
	const x = plan[side] + (side === 'left' ? -away : away);
	const anchor = side === 'left' ? 'end' : 'start';
	const lines = wrap(entry.words, plan.column - away, plan.size, true);
	const count = lines.length + (entry.lacks ? 1 : 0);
	const y = plan.rowAt(row) + plan.size * (0.34 - ((count - 1) * LEADING) / 2);
	const name = label(`name-${entry.key}`, x, y, lines, { anchor, size: plan.size, bold: true });
	if (!entry.lacks) return [name];
	const under = y + lines.length * plan.size * LEADING;
	const size = Math.max(14, plan.size * 0.85);
	return [name, label(`lacks-${entry.key}`, x, under, entry.lacks, { anchor, size, tone: 'quiet' })];
}

/** “4 ≠ 4” over the gap. The sign is drawn: the label font has none. */
function heading(plan: Plan, facts: Facts): Mark[] {
	const { left, right, head, numeral, column } = plan;
	const middle = (left + right) / 2;
	const half = numeral * 0.26;
	const level = head - numeral * 0.33;
	const fours = [
		{ key: 'source-topics', words: 'topics in the source article', side: -1, x: left },
		{ key: 'working-groups', words: 'groups on the record', side: 1, x: right }
	].flatMap(({ key, words, side, x }): Mark[] => {
		const anchor = side < 0 ? 'end' : 'start';
		const number = facts.number(key);
		const taken = widthOf(number, numeral, true) + 8;
		const size = Math.max(14, plan.size * 0.8);
		const lines = wrap(words, column - taken, size);
		const y = head - (lines.length - 1) * size * LEADING;
		return [
			label(`count-${key}`, x, head, number, { anchor, size: numeral, bold: true, shows: [key] }),
			label(`unit-${key}`, x + side * taken, y, lines, { anchor, size, tone: 'quiet' })
		];
	});
	const bar = (key: string, points: Point[]): Mark => {
		return { kind: 'line', key, points, actor: 'joint', standing: 'happened', width: numeral * 0.085 };
	};
	return [
		...fours,
		bar('unequal-upper', [[middle - half, level - half * 0.4], [middle + half, level - half * 0.4]]),
		bar('unequal-lower', [[middle - half, level + half * 0.4], [middle + half, level + half * 0.4]]),
		bar('unequal-slash', [[middle - half * 0.6, level + half * 1.1], [middle + half * 0.6, level - half * 1.1]])
	];
}

/** Four topics, four groups, and the threads that show they are not the same four: three meet, three hang loose. */
export const record: Scene = ({ frame, facts }) => {
	const plan = planOf(frame);
	const { left, right, rowAt } = plan;
	const middle = (left + right) / 2;
	const joins = JOINS.map(([topic, group]) => {
		const [from, to] = [rowAt(topic), rowAt(group)];
		const points: CurveMark['points'] = [[left, from], [middle, from], [middle, to], [right, to]];
		return thread(GROUPS[group]?.key ?? '', points, 'happened', plan.thread);
	});
	const sides = ([['left', TOPICS], ['right', GROUPS]] as const).flatMap(([side, entries]) =>
		entries.flatMap((entry, row) => [
			...(entry.lacks ? loose(entry, row, side, plan) : []),
			knot(`knot-${entry.key}`, [plan[side], rowAt(row)], entry.standing, plan.thread * 0.85),
			...entryWords(entry, row, side, plan)
		])
	);
	return [...heading(plan, facts), ...joins, ...sides];
};
