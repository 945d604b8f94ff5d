/** Marks of both scenes of the July committee: the date axis, the forum where the threads start, the gate. */
import { BESIDE, GROUPS, type CommitteePlan } from './committee-plan.ts';
import type { Facts } from '#facts/facts.ts';
import { gatePosts, threshold } from './gate.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { LabelMark, Mark } from '#drawing/marks.ts';
import type { Standing } from '#rules/actors-and-standings.ts';
import { circle, label, segment } from '#drawing/make-marks.ts';
import { LEADING, widthOf } from '#drawing/text-metrics.ts';

/** Width that the forum's name needs left of the committee's at least, and distance between both; in units. */
const FORUM_NAME_WIDTH = 74;
const APART = 6;

/** Distance from a thread's start to the baseline of its name, in units. The name is higher the further the thread rises under it. */
function liftOf(plan: CommitteePlan, row: number): number {
	const rise = Math.max(0, (plan.starts[row] ?? 0) - (plan.arrivals[row] ?? 0));
	const length = BESIDE + widthOf(plan.groups[row] ?? '', plan.size, true);
	const share = length / (plan.stop - plan.start);
	return 6 + plan.thread + rise * share ** 4;
}

/**
 * The date axis, the forum's line and name, and the start of each thread with its name.
 * @param standing The standing of the groups.
 */
export function threadStarts(plan: CommitteePlan, facts: Facts, standing: Standing): Mark[] {
	const { axis, start, starts, groups, size, gate: posts, thread } = plan;
	return [
		...axis.marks,
		segment('tick-first-forum', 'joint', [start, starts[0] ?? 0], [start, posts.foot], {
			standing: facts.standingOfEvent('first-forum')
		}),
		label('name-forum', MARGIN, posts.top - size * 1.1, plan.forum, { size, tone: 'quiet' }),
		...GROUPS.flatMap((key, row): Mark[] => {
			const y = starts[row] ?? 0;
			return [
				circle(`start-${key}`, 'joint', [start, y], thread * 1.5, {
					standing,
					fill: 'full',
					width: 1
				}),
				label(`thread-name-${key}`, start + BESIDE, y - liftOf(plan, row), groups[row] ?? '', {
					size,
					bold: true,
					halo: true
				})
			];
		})
	];
}

/** The gate, with the committee's name above it. */
export function gate(
	{ gate: posts, forum, name, size }: CommitteePlan,
	standing: Standing
): Mark[] {
	const longest = Math.max(...name.map((words) => widthOf(words, size, true)));
	const apart = Math.max(...forum.map((words) => widthOf(words, size))) + APART;
	const x = Math.max(posts.x, MARGIN + Math.max(FORUM_NAME_WIDTH, apart) + longest / 2);
	const y = posts.top - 10 - (name.length - 1) * size * LEADING;
	return [
		...gatePosts(posts, standing),
		threshold(posts, standing),
		label('name-gate', x, y, name, { anchor: 'middle', size, bold: true })
	];
}

/** The headline above the committee's name: its day, or that it was still expected. */
export function gateHeadline({ gate: posts, lead }: CommitteePlan, words: string): LabelMark {
	const y = MARGIN + lead * 0.75;
	return label('lead', posts.x, y, words, { anchor: 'middle', size: lead, bold: true });
}
