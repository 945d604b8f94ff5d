import { makeDots } from '#drawing/make-dots.ts';
import { circle } from '#drawing/make-marks.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Point } from '#drawing/marks.ts';
import type { Scene } from '#scenes/scene.ts';
import { sizeOf, words } from '../shared/words.ts';

/** A dot for each day, 11 in a row. The first has its own look, because only some rules count it. */
export const scene: Scene = (context) => {
	const { frame, facts } = context;
	const size = sizeOf(context);
	const [width, height] = [frame.width - 2 * MARGIN, frame.height - 2 * MARGIN - 6 * size];
	const pitch = Math.min(width / 10.68, height / 9.68);
	const radius = pitch * 0.34;
	const [left, top] = [frame.width / 2 - 5 * pitch, MARGIN + 1.5 * size + radius];
	const at = (day: number): Point => [
		left + (day % 11) * pitch,
		top + Math.floor(day / 11) * pitch
	];
	const [edge, foot] = [left - radius, top + 9 * pitch + radius];
	const counted = { radius, standing: facts.standingOfFigure('days'), fill: 'full' } as const;
	return [
		circle('first-day', 'flat', at(0), radius, { standing: facts.standing('days.first-day') }),
		...makeDots('day', 'sphere', facts.value('days'), (day) => at(day + 1), counted),
		words(context, 'shared.first-date', [edge, top - radius - size / 2]),
		words(context, 'days.last', [left + 10 * pitch + radius, foot + 1.4 * size], { anchor: 'end' }),
		words(context, 'days.counted', [edge, foot + 1.4 * size], { bold: true }),
		words(context, 'days.both', [edge, foot + 2.7 * size]),
		words(context, 'days.tokyo', [edge, foot + 4 * size])
	];
};
