import {
	committeePlan,
	GROUPS,
	waitingThread,
	type CommitteePlan
} from '../shared/committee-plan.ts';
import { gate, gateHeadline, threadStarts } from '../shared/committee-marks.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Mark } from '#drawing/marks.ts';
import type { Scene, SceneContext } from '../scene.ts';
import { label, segment } from '#drawing/make-marks.ts';
import { LEADING } from '#drawing/text-metrics.ts';

/** Quoted from the source article. */
const QUOTE = '“as early as the end of July”';

/** Distance from the axis' end to the quote, in units. */
const BESIDE = 10;

/** The date that the source article gives, at the end of the axis. */
function quotedDate(
	{ frame }: SceneContext,
	{ axisEnd, gate: { foot }, size }: CommitteePlan
): Mark[] {
	const quoteSize = responsiveSize(frame, 16, 28);
	const x = axisEnd + BESIDE;
	const lines = balanceLines(QUOTE, frame.width - MARGIN - x, quoteSize);
	return [
		segment('end-of-july', 'joint', [axisEnd, foot - size], [axisEnd, foot + size * 0.5], {
			standing: 'planned'
		}),
		label('quote', x, foot - (lines.length - 1) * quoteSize * LEADING, lines, { size: quoteSize }),
		label('quoted', x, foot + size * 1.5, 'says the source article', { size, tone: 'quiet' })
	];
}

/** The projects that were to follow, right of the gate. */
function followOn(plan: CommitteePlan, { frame }: SceneContext): Mark[] {
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
			standing: 'planned',
			width: thread,
			arrow: true
		}),
		label('follow-on-words', from + 8, y - 12, 'projects to follow', { size: words, bold: true }),
		label('follow-on-source', from + 8, y + 12 + size * 0.8, 'says the source article', {
			size,
			tone: 'quiet'
		})
	];
}

/** The expected outcome in the source article: four dashed threads that lead to a gate at the end of July, and projects after it. No thread passes the gate. */
export const july: Scene = (context) => {
	const plan = committeePlan(context.frame, context.facts, 'first-forum');
	return [
		...threadStarts(plan, context.facts),
		...GROUPS.map((_, row) => waitingThread(plan, row)),
		...gate(plan, 'planned'),
		gateHeadline(plan, 'Expected'),
		...followOn(plan, context),
		...quotedDate(context, plan)
	];
};
