import { box, segment } from '#drawing/make-marks.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Scene } from '#scenes/scene.ts';
import { sizeOf, words } from '../shared/words.ts';

/** The 9 hours before the meeting and the 13 after its start, with the dates of each place in a row. */
export const scene: Scene = (context) => {
	const { frame, facts } = context;
	const size = sizeOf(context);
	const [right, all] = [frame.width - MARGIN, frame.height - 2 * MARGIN];
	const x = (hours: number) => MARGIN + ((hours + 9) / 22) * (right - MARGIN);
	const standing = facts.standing('date-line.midnight');
	const rows = ['oahu', 'washington', 'tokyo', 'kiritimati'].flatMap((id, row) => {
		const [y, height] = [MARGIN + (row * all) / 4 + 1.6 * size, all / 4 - 2.1 * size];
		/** A date of the place. `days` is its distance from 10 April. */
		const date = (label: string, actor: string, days: number) => {
			const midnight = 24 * days - facts.value(`since-${id}`) / 60;
			const [from, until] = [Math.max(MARGIN, x(midnight)), Math.min(right, x(midnight + 24))];
			if (until < from) return [];
			const [key, anchor] = [`${label}-${id}`, 'end'] as const;
			const day = box(key, actor, [from, y, until - from, height], { stroke: 1 });
			const name = words(context, label, [until - 0.8 * size, y + 1.3 * size], {
				key,
				anchor,
				halo: false
			});
			const cut = segment(key, 'ink', [from, y], [from, y + height], { standing });
			return from > MARGIN ? [day, name, cut] : [day, name];
		};
		return [
			words(context, `date-line.${id}`, [MARGIN, y - size * 0.4], { bold: true }),
			...date('date-line.day-before', 'ink', -1),
			...date('shared.first-date', 'sphere', 0),
			...date('date-line.second-date', 'flat', 1)
		];
	});
	const width = x(facts.value('length') / 60) - x(0);
	const meeting = box('meeting', 'ink', [x(0), MARGIN, width, all], { fill: 'none' });
	return [...rows, meeting, words(context, 'date-line.meeting', [x(0) + width + 6, MARGIN + size])];
};
