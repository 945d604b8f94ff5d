import { approach, GROUPS, groupThread, waitingThread, type Approach } from './approach.ts';
import { evenLines } from './even-lines.ts';
import { BESIDE, gate, leadWords, startingLine } from './committee.ts';
import { lastLeg } from './last-leg.ts';
import { MARGIN } from './margin.ts';
import type { LabelMark, Mark, Point } from './mark.ts';
import type { Scene } from './scene.ts';
import { curve } from './strokes.ts';
import { label, LEADING } from './words.ts';

const MISSILES = GROUPS.findIndex(({ key }) => key === 'group-missiles');

/** The two missiles whose co-production was welcomed: above and below where the thread parts. */
const RESULTS = [
	{ key: 'amraam', name: 'AMRAAM', side: -1 },
	{ key: 'pac-3', name: 'PAC-3 MSE', side: 1 }
];

const WELCOME = 'effort to pursue co-production: welcomed';

/** Where the welcome stands under the missiles' names, in units; with less, it starts under the thread. */
const WELCOME_WIDTH = 150;

/** The thread that passed, against one that waits. */
const THICKER = 2.2;

/** The thread parts, and each end has a missile's name. */
function results({ thread }: Approach, fork: Point, words: number, size: number): Mark[] {
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

/** What the record, as far as it could be read, has of a group that waits. */
function nothingRead({ start, starts, size }: Approach, row: number): LabelMark {
	const y = (starts[row] ?? 0) + size * 1.08;
	return label(`nothing-${row}`, start + BESIDE, y, 'nothing read', { size, tone: 'quiet' });
}

/** What happened: one thread turns solid, passes the gate and parts toward two missiles; three stay where they were. */
export const outcome: Scene = ({ frame, facts }) => {
	const plan = approach(frame, facts, 'two-plus-two');
	const { gate: posts, size, thread } = plan;
	const through = posts.x + posts.width / 2 + 12;
	const fork: Point = [through, plan.arrivals[MISSILES] ?? 0];
	const words = through + 24 + thread * 3;
	const named = plan.lead * 0.76;
	const right = frame.width - MARGIN;
	const left = right - words > WELCOME_WIDTH ? words : through;
	const welcome = evenLines(WELCOME, right - left, size);
	const under = fork[1] + named * 1.12 + size * 1.25;
	const top = under + (welcome.length - 1) * size * LEADING + 12;
	const beside = Math.max(through - 4, plan.axisEnd + 6);
	const bottom = frame.height - MARGIN;
	const room = { x: beside, y: top, width: right + 4 - beside, height: bottom - top };
	const waiting = GROUPS.map((_, row) => row).filter((row) => row !== MISSILES);
	return [
		...startingLine(plan, facts),
		groupThread(plan, MISSILES, { reach: through, standing: 'happened', width: thread * THICKER }),
		...waiting.flatMap((row) => [waitingThread(plan, row), nothingRead(plan, row)]),
		...gate(plan, 'happened'),
		leadWords(plan, 'day', facts.when('two-plus-two')),
		...results(plan, fork, words, named),
		label('welcome', left, under, welcome, { size }),
		...lastLeg(room, size, facts)
	];
};
