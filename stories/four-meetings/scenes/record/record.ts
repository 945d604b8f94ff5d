import { balanceLines } from '#drawing/balance-lines.ts';
import type { Facts } from '#facts/facts.ts';
import { LABEL_SIZE, type Mark, type Point } from '#drawing/marks.ts';
import {
	entryLabels,
	joinedThread,
	node,
	looseThread,
	twoListsLayout,
	type ListEntry,
	type TwoListsLayout,
	type Side
} from './two-lists.ts';
import type { Scene } from '#scenes/scene.ts';
import { label, line } from '#drawing/make-marks.ts';
import { CAP_HEIGHT, LEADING, widthOf } from '#drawing/text-metrics.ts';

/** The entries by the keys of their marks, which are the ids of their labels too. */
const LISTS: Record<Side, { key: string; missing?: string }[]> = {
	left: [
		{ key: 'topic-patriot' },
		{ key: 'topic-upkeep' },
		{ key: 'topic-pilots', missing: 'no-group' },
		{ key: 'topic-drones', missing: 'no-group' }
	],
	right: [
		{ key: 'group-missiles' },
		{ key: 'group-ships' },
		{ key: 'group-aircraft' },
		{ key: 'group-supply', missing: 'no-topic' }
	]
};

/** The entries of a list with their texts and standings. */
const entriesOf = (side: Side, facts: Facts) =>
	LISTS[side].map(({ key, missing }): ListEntry => ({
		key,
		words: facts.text(`record.${key}`),
		missingLabel: missing && facts.text(`record.${missing}`),
		standing: facts.standing(`record.${key}`)
	}));

/** The topics that are also groups: a thread from the row of the topic to that of the group. */
const JOINS = [
	{ key: 'group-missiles', topic: 0, group: 0 },
	{ key: 'group-ships', topic: 1, group: 1 },
	{ key: 'group-aircraft', topic: 1, group: 2 }
];

/** The numbers above the lists, by the ids of their figures, which are the ids of their labels too. */
const COUNTS = [
	{ figure: 'source-topics', side: 'left', anchor: 'end', away: -1 },
	{ figure: 'working-groups', side: 'right', anchor: 'start', away: 1 }
] as const;

/** The strokes of the sign ≠, in shares of its half width. The label font lacks it. */
const UNEQUAL: Record<string, [Point, Point]> = {
	upper: [
		[-1, -0.4],
		[1, -0.4]
	],
	lower: [
		[-1, 0.4],
		[1, 0.4]
	],
	slash: [
		[-0.6, 1.1],
		[0.6, -1.1]
	]
};

/** The two numbers above the inner edges of their lists, each with what it counts. */
function counts(
	{ left, right, head, numeral, column, size: entry }: TwoListsLayout,
	facts: Facts
): Mark[] {
	return COUNTS.flatMap(({ figure, side, anchor, away }): Mark[] => {
		const x = { left, right }[side];
		const number = facts.number(figure);
		const taken = widthOf(number, numeral, true) + 8;
		const size = Math.max(LABEL_SIZE, entry * 0.8);
		const lines = balanceLines(
			facts.text(`record.${figure}`),
			Math.min(column - taken, size * 6.4),
			size
		);
		const y = head - (lines.length - 1) * size * LEADING;
		return [
			label(`count-${figure}`, x, head, number, {
				anchor,
				size: numeral,
				bold: true,
				shows: [figure]
			}),
			label(`unit-${figure}`, x + away * taken, y, lines, { anchor, size, tone: 'quiet' })
		];
	});
}

/** The sign ≠ between the two numbers. */
function unequal({ left, right, head, numeral }: TwoListsLayout): Mark[] {
	const [x, y] = [(left + right) / 2, head - (CAP_HEIGHT / 2) * numeral];
	const half = numeral * 0.26;
	return Object.entries(UNEQUAL).map(([key, points]) =>
		line(
			`unequal-${key}`,
			'joint',
			points.map(([across, down]): Point => [x + across * half, y + down * half]),
			{ width: numeral * 0.085 }
		)
	);
}

/** Four topics and four groups that are not the same: three threads join them, three are loose. */
export const scene: Scene = ({ frame, facts }) => {
	const layout = twoListsLayout(frame, LISTS.left.length);
	const sides = (['left', 'right'] as const).flatMap((side) =>
		entriesOf(side, facts).flatMap((entry, row) => [
			...(entry.missingLabel ? looseThread(layout, entry, row, side) : []),
			node(layout, entry, row, side),
			...entryLabels(layout, entry, row, side)
		])
	);
	return [
		...counts(layout, facts),
		...unequal(layout),
		...JOINS.map(({ key, topic, group }) =>
			joinedThread(layout, key, facts.standing(`record.${key}`), topic, group)
		),
		...sides
	];
};
