import { approach, gate, groupThread, GROUPS, leadWords, MARGIN, startingLine } from './committee.ts';
import { lastLeg } from './last-leg.ts';
import type { CurveMark, Mark, Point } from './mark.ts';
import type { Scene } from './scene.ts';
import { label, LEADING, wrap } from './words.ts';

const MISSILES = GROUPS.findIndex(({ key }) => key === 'group-missiles');

/** What happened: one thread turns solid, passes the gate and parts toward two missiles; three stay where they were. */
export const outcome: Scene = ({ frame, facts }) => {
	const plan = approach(frame, facts, 'two-plus-two');
	const { gate: at, size, arrivals, thread } = plan;
	const through = at.x + at.width / 2 + 12;
	const fork: Point = [through, arrivals[MISSILES] ?? 0];
	const words = through + 34;
	const apart = size * 0.95;
	const results = [
		{ key: 'amraam', name: 'AMRAAM', y: fork[1] - apart },
		{ key: 'pac-3', name: 'PAC-3 MSE', y: fork[1] + apart }
	].flatMap(({ key, name, y }): Mark[] => {
		const to: Point = [words - 6, y];
		const branch: CurveMark = {
			kind: 'curve',
			key: `branch-${key}`,
			points: [fork, [fork[0] + 14, fork[1]], [to[0] - 14, to[1]], to],
			actor: 'joint',
			standing: 'happened',
			width: thread
		};
		return [branch, label(`name-${key}`, words, y + size * 0.42, name, { size: size * 1.3, bold: true })];
	});
	const welcome = wrap('effort to pursue co-production: welcomed', frame.width - MARGIN - through, size);
	const under = fork[1] + apart + size * 2.1;
	const room = { top: under + welcome.length * size * LEADING + size, bottom: at.foot + 26 };
	const length = Math.min(room.bottom - room.top - size * 2, frame.width - words);
	return [
		...startingLine(plan, facts),
		...GROUPS.map((_, row) =>
			row === MISSILES
				? groupThread(plan, row, through, 'happened', thread * 2.2)
				: groupThread(plan, row, plan.stop, 'planned')
		),
		...gate(plan, frame, 'happened'),
		leadWords(plan, 'day', facts.when('two-plus-two')),
		...results,
		label('welcome', through, under, welcome, { size }),
		label('nothing-read', plan.stop, at.foot - size * 0.6, 'nothing read', {
			size,
			anchor: 'end',
			tone: 'quiet',
			halo: true
		}),
		...lastLeg({ x: through + 6, y: room.top, length, size, right: frame.width - MARGIN }, facts)
	];
};
