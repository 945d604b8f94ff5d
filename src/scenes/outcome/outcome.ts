import {
	committeePlan,
	BESIDE,
	GROUPS,
	groupThread,
	type CommitteePlan
} from '../shared/committee-plan.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { gate, gateHeadline, threadStarts } from '../shared/committee-marks.ts';
import { lastLeg } from './inset-map.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { LabelMark, Mark, Point } from '#drawing/marks.ts';
import type { Scene } from '../scene.ts';
import { circle, curve, label } from '#drawing/make-marks.ts';
import { LEADING } from '#drawing/text-metrics.ts';

const rowOf = (group: string) => GROUPS.findIndex(({ key }) => key === group);

const MISSILES = rowOf('group-missiles');
const SUPPLY = rowOf('group-supply');

/** The groups that neither of the two summaries names. */
const UNREAD = [rowOf('group-ships'), rowOf('group-aircraft')];

/** The two missiles whose co-production was welcomed: above and below where the thread parts. */
const RESULTS = [
	{ key: 'amraam', name: 'AMRAAM', side: -1 },
	{ key: 'pac-3', name: 'PAC-3 MSE', side: 1 }
];

const WELCOME = 'effort to pursue co-production: welcomed';
const AIM = 'named as an aim';

/** Where the welcome stands under the missiles' names, in units; with less, it starts under the thread. */
const WELCOME_WIDTH = 150;

/** The thread that was welcomed, against others. */
const THICKER = 2.2;

/** Radius of the open ring in which a thread of unknown outcome ends, and its distance from the threshold, in units. */
const RING = 5;
const CLEAR = 4;

/** The thread parts, and each end has a missile's name. */
function results({ thread }: CommitteePlan, fork: Point, words: number, size: number): Mark[] {
	return RESULTS.flatMap(({ key, name, side }): Mark[] => {
		const to: Point = [words - 6, fork[1] + side * size * 0.72];
		const bend = (to[0] - fork[0]) / 2;
		return [
			curve(
				`branch-${key}`,
				'joint',
				[fork, [fork[0] + bend, fork[1]], [to[0] - bend, to[1]], to],
				{ width: thread }
			),
			label(`name-${key}`, words, to[1] + size * 0.34, name, { size, bold: true })
		];
	});
}

/** Supply chains pass the gate as an aim: dashed, above the missiles' names. */
function aim(plan: CommitteePlan, fork: Point, words: number, named: number): Mark[] {
	const { arrivals, size, thread } = plan;
	const from: Point = [fork[0], arrivals[SUPPLY] ?? 0];
	const y = Math.min(from[1], fork[1] - named * 1.45 - size * 0.6);
	const bend = (words - 6 - from[0]) / 2;
	return [
		curve(
			'branch-supply',
			'joint',
			[from, [from[0] + bend, from[1]], [words - 6 - bend, y], [words - 6, y]],
			{ standing: 'planned', width: thread }
		),
		label('name-aim', words, y + size * 0.34, AIM, { size })
	];
}

/** A thread that no summary names: it reaches the gate and ends in an open ring, its outcome unknown. */
function unknown(plan: CommitteePlan, row: number): Mark[] {
	const { key = '' } = GROUPS[row] ?? {};
	const end = plan.gate.x - CLEAR - 2 * RING;
	return [
		groupThread(plan, row, { reach: end, standing: 'disputed', width: plan.thread }),
		circle(`ring-${key}`, 'joint', [end + RING, plan.arrivals[row] ?? 0], RING, {
			fill: 'none',
			width: 2
		})
	];
}

/** The words of the unread threads, under the last of them. */
function unreadWords({ start, starts, size, unread }: CommitteePlan): LabelMark {
	const y = (starts.at(-1) ?? 0) + size * 1.4;
	return label('unread', start + BESIDE, y, unread, { size, tone: 'quiet' });
}

/** What July's texts show: missiles pass the gate solid, supply chains dashed, ships and aircraft end in it, hatched and unknown. */
export const outcome: Scene = ({ frame, facts }) => {
	const plan = committeePlan(frame, facts, 'two-plus-two');
	const { gate: posts, size, thread } = plan;
	const through = posts.x + posts.width / 2 + 12;
	const fork: Point = [through, plan.arrivals[MISSILES] ?? 0];
	const words = through + 24 + thread * 3;
	const named = plan.lead * 0.76;
	const right = frame.width - MARGIN;
	const left = right - words > WELCOME_WIDTH ? words : through;
	const welcome = balanceLines(WELCOME, right - left, size);
	const under = fork[1] + named * 1.12 + size * 1.25;
	const top = under + (welcome.length - 1) * size * LEADING + 12;
	const beside = Math.max(through - 4, plan.axisEnd + 6);
	const bottom = frame.height - MARGIN;
	const room = { x: beside, y: top, width: right + 4 - beside, height: bottom - top };
	return [
		...threadStarts(plan, facts),
		groupThread(plan, SUPPLY, { reach: through, standing: 'planned', width: thread }),
		groupThread(plan, MISSILES, { reach: through, standing: 'happened', width: thread * THICKER }),
		...UNREAD.flatMap((row) => unknown(plan, row)),
		unreadWords(plan),
		...gate(plan, 'happened'),
		gateHeadline(plan, facts.when('two-plus-two')),
		...aim(plan, fork, words, named),
		...results(plan, fork, words, named),
		label('welcome', left, under, welcome, { size }),
		...lastLeg(room, size, facts)
	];
};
