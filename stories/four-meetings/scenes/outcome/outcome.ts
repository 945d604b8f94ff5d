import {
	committeePlan,
	BESIDE,
	GROUPS,
	groupThread,
	type CommitteePlan
} from '../shared/committee-plan.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { gate, gateHeadline, threadStarts } from '../shared/committee-marks.ts';
import { insetMap } from './inset-map.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { LabelMark, Mark, Point } from '#drawing/marks.ts';
import type { Facts } from '#facts/facts.ts';
import type { Scene } from '#scenes/scene.ts';
import { circle, curve, label } from '#drawing/make-marks.ts';
import { LEADING, middleBaseline } from '#drawing/text-metrics.ts';

/** The event of the committee's meeting. */
const COMMITTEE = 'two-plus-two';

const rowOf = (group: string) => GROUPS.indexOf(group);

const MISSILES = rowOf('group-missiles');
const SUPPLY = rowOf('group-supply');

/** Rows of the groups that neither summary names. */
const UNNAMED = [rowOf('group-ships'), rowOf('group-aircraft')];

/** The two missiles whose co-production was welcomed, above (−1) and below (1) the fork of the thread. */
const RESULTS = [
	{ key: 'amraam', side: -1 },
	{ key: 'pac-3', side: 1 }
];

/** Minimum width of the welcome's label under the missiles' names, in units. With less, it starts under the thread. */
const WELCOME_WIDTH = 150;

/** Stroke of the welcomed thread, as a multiple of the others'. */
const THICKER = 2.2;

/** Radius of the open ring at the end of a thread of unknown outcome, and its distance from the threshold; in units. */
const RING = 5;
const CLEAR = 4;

/** The fork of the missiles' thread, with a missile's name at each end. */
function results(
	{ thread }: CommitteePlan,
	facts: Facts,
	fork: Point,
	labelX: number,
	size: number
): Mark[] {
	return RESULTS.flatMap(({ key, side }): Mark[] => {
		const to: Point = [labelX - 6, fork[1] + side * size * 0.72];
		const bend = (to[0] - fork[0]) / 2;
		return [
			curve(
				`branch-${key}`,
				'joint',
				[fork, [fork[0] + bend, fork[1]], [to[0] - bend, to[1]], to],
				{ standing: facts.standing(`outcome.${key}`), width: thread }
			),
			label(`name-${key}`, labelX, middleBaseline(to[1], size), facts.text(`outcome.${key}`), {
				size,
				bold: true
			})
		];
	});
}

/**
 * The supply-chain thread right of the gate.
 * @param nameSize Font size of the missiles' names below it, in units.
 */
function aim(
	plan: CommitteePlan,
	facts: Facts,
	fork: Point,
	labelX: number,
	nameSize: number
): Mark[] {
	const { arrivals, size, thread } = plan;
	const from: Point = [fork[0], arrivals[SUPPLY] ?? 0];
	const y = Math.min(from[1], fork[1] - nameSize * 1.45 - size * 0.6);
	const bend = (labelX - 6 - from[0]) / 2;
	return [
		curve(
			'branch-supply',
			'joint',
			[from, [from[0] + bend, from[1]], [labelX - 6 - bend, y], [labelX - 6, y]],
			{ standing: facts.standing('outcome.aim'), width: thread }
		),
		label('name-aim', labelX, middleBaseline(y, size), facts.text('outcome.aim'), { size })
	];
}

/** The thread of a group that no summary names, with an open ring at the gate. */
function unknownOutcome(plan: CommitteePlan, facts: Facts, row: number): Mark[] {
	const key = GROUPS[row] ?? '';
	const end = plan.gate.x - CLEAR - 2 * RING;
	return [
		groupThread(plan, row, {
			reach: end,
			standing: facts.standing('outcome.unnamed'),
			width: plan.thread
		}),
		circle(`ring-${key}`, 'joint', [end + RING, plan.arrivals[row] ?? 0], RING, {
			fill: 'none',
			width: 2
		})
	];
}

/** The label under the last of the groups that no summary names. */
function unnamedLabel({ start, starts, size, unnamed }: CommitteePlan): LabelMark {
	const y = (starts.at(-1) ?? 0) + size * 1.4;
	return label('unread', start + BESIDE, y, unnamed, { size, tone: 'quiet' });
}

/** The outcome in the July summaries: the missiles' thread passes the gate solid, supply chains dashed. Ships and aircraft end at it, hatched. */
export const scene: Scene = ({ frame, facts }) => {
	const met = facts.standingOfEvent(COMMITTEE);
	const plan = committeePlan(frame, facts, { event: COMMITTEE, standing: met });
	const { gate: posts, size, thread } = plan;
	const through = posts.x + posts.width / 2 + 12;
	const fork: Point = [through, plan.arrivals[MISSILES] ?? 0];
	const labelX = through + 24 + thread * 3;
	const nameSize = plan.lead * 0.76;
	const right = frame.width - MARGIN;
	const left = right - labelX > WELCOME_WIDTH ? labelX : through;
	const welcome = balanceLines(facts.text('outcome.welcome'), right - left, size);
	const under = fork[1] + nameSize * 1.12 + size * 1.25;
	const top = under + (welcome.length - 1) * size * LEADING + 12;
	const beside = Math.max(through - 4, plan.axisEnd + 6);
	const bottom = frame.height - MARGIN;
	const area = { x: beside, y: top, width: right + 4 - beside, height: bottom - top };
	return [
		...threadStarts(plan, facts, facts.standing('outcome.groups')),
		groupThread(plan, SUPPLY, {
			reach: through,
			standing: facts.standing('outcome.aim'),
			width: thread
		}),
		groupThread(plan, MISSILES, {
			reach: through,
			standing: facts.standing('outcome.welcome'),
			width: thread * THICKER
		}),
		...UNNAMED.flatMap((row) => unknownOutcome(plan, facts, row)),
		unnamedLabel(plan),
		...gate(plan, met),
		gateHeadline(plan, facts.dateText(COMMITTEE)),
		...aim(plan, facts, fork, labelX, nameSize),
		...results(plan, facts, fork, labelX, nameSize),
		label('welcome', left, under, welcome, { size }),
		...insetMap(area, size, facts)
	];
};
