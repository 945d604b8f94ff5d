import {
	committeePlan,
	GROUPS,
	groupThread,
	type CommitteePlan
} from '../shared/committee-plan.ts';
import { gate, gateHeadline, threadStarts } from '../shared/committee-marks.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Mark } from '#drawing/marks.ts';
import type { Scene, SceneContext } from '#scenes/scene.ts';
import { label, segment } from '#drawing/make-marks.ts';
import { LEADING } from '#drawing/text-metrics.ts';

/** Distance from the axis' end to the quote, in units. */
const BESIDE = 10;

/** The date that the source article gives, at the end of the axis. */
function quotedDate(
	{ frame, facts }: SceneContext,
	{ axisEnd, gate: { foot }, size }: CommitteePlan
): Mark[] {
	const quoteSize = responsiveSize(frame, 16, 28);
	const x = axisEnd + BESIDE;
	const lines = balanceLines(facts.text('july.quote'), frame.width - MARGIN - x, quoteSize);
	return [
		segment('end-of-july', 'joint', [axisEnd, foot - size], [axisEnd, foot + size * 0.5], {
			standing: facts.standing('july.quote')
		}),
		label('quote', x, foot - (lines.length - 1) * quoteSize * LEADING, lines, { size: quoteSize }),
		label('quoted', x, foot + size * 1.5, facts.text('july.source'), { size, tone: 'quiet' })
	];
}

/** The projects that were to follow, right of the gate. */
function followOn(plan: CommitteePlan, { frame, facts }: SceneContext): Mark[] {
	const {
		gate: { x, width, opening },
		size,
		thread
	} = plan;
	const y = (opening[0] + opening[1]) / 2;
	const from = x + width / 2 + 8;
	const words = responsiveSize(frame, 16, 24);
	return [
		segment('follow-on', 'joint', [from, y], [frame.width - MARGIN, y], {
			standing: facts.standing('july.follow-on'),
			width: thread,
			arrow: true
		}),
		label('follow-on-words', from + 8, y - 12, facts.text('july.follow-on'), {
			size: words,
			bold: true
		}),
		label('follow-on-source', from + 8, y + 12 + size * 0.8, facts.text('july.source'), {
			size,
			tone: 'quiet'
		})
	];
}

/** The expected outcome in the source article: four dashed threads that lead to a gate at the end of July, and projects after it. No thread passes the gate. */
export const scene: Scene = (context) => {
	const { frame, facts } = context;
	const ahead = { event: 'first-forum', standing: facts.standing('july.ahead') };
	const plan = committeePlan(frame, facts, ahead);
	const waiting = {
		reach: plan.stop,
		standing: facts.standing('july.threads'),
		width: plan.thread
	};
	return [
		...threadStarts(plan, facts, facts.standing('july.groups')),
		...GROUPS.map((_, row) => groupThread(plan, row, waiting)),
		...gate(plan, facts.standing('july.gate')),
		gateHeadline(plan, facts.text('july.expected')),
		...followOn(plan, context),
		...quotedDate(context, plan)
	];
};
