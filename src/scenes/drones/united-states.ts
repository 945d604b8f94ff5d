/** The United States beside a program it is not part of, what ties both countries to the drones, and what is only said to. */
import type { Facts } from '#facts/facts.ts';
import type { Formation } from './drones-layout.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Mark, Point } from '#drawing/marks.ts';
import { circle, curve, heightOf, label, segment } from '#drawing/make-marks.ts';
import { LEADING, widthOf } from '#drawing/text-metrics.ts';
import { silhouettes } from '../shared/silhouettes.ts';

/** Strokes of what is on the record, and of what is only said, in units. */
const TIE = 4;
const CLAIM = 8;

/** What ties both countries to the drones on the record: their lines meet in one joint, which forks to both. */
export function research(
	{ sideways, us, japan, dot, joint, reached, wing, small, frame }: Formation,
	facts: Facts
): Mark[] {
	const [x, y] = joint;
	const [fromJapan, fromUs]: [Point, Point] = sideways
		? [
				[japan[0] + dot, y],
				[us.x - us.radius, y]
			]
		: [
				[x, japan[1] + dot],
				[x, us.y - us.radius]
			];
	const date = facts.when('ai-research');
	const words = ['AI research', date];
	const room = fromUs[0] - x - wing / 2;
	const isOnTie = room > widthOf(date, small, true) + 16;
	const [labelX, labelY] = sideways
		? isOnTie
			? [fromUs[0] - 8, y - 14 - small * LEADING]
			: [frame.width - MARGIN, y - us.radius - 9 - small * LEADING]
		: [x - 14, (y + fromUs[1]) / 2 + small * 0.1];
	return [
		...reached.map((end, index) => segment(`tie-${index}`, 'joint', joint, end, { width: TIE })),
		segment('tie-japan', 'japan', fromJapan, joint, { width: TIE }),
		segment('tie-us', 'us', fromUs, joint, { width: TIE }),
		circle('joint', 'joint', joint, TIE * 1.6, { fill: 'full', width: 1 }),
		label('words-research', labelX, labelY, words, { anchor: 'end', size: small, bold: true })
	];
}

/** What the source article says the two do together: hatched, from the United States to a drone. */
export function claim({ sideways, us, pair, wing, small, frame }: Formation): Mark[] {
	const [, [x, y]] = pair;
	const half = heightOf(silhouettes.wingman, wing) / 2;
	const [from, corner, to]: [Point, Point, Point] = sideways
		? [
				[us.x, us.y + us.radius],
				[us.x, y + half * 0.4],
				[x + wing * 0.44, y + half * 0.4]
			]
		: [
				[us.x + us.radius, us.y],
				[x, us.y],
				[x, y + half * 0.84]
			];
	const words = ['joint development,', 'says the source article'];
	const at: Point = sideways
		? [frame.width - MARGIN, y + half + small * 1.4]
		: [us.x + us.radius + 10, us.y + CLAIM + small * 0.9];
	return [
		curve('claim', 'joint', [from, corner, corner, to], { width: CLAIM, standing: 'disputed' }),
		label('words-claim', ...at, words, {
			anchor: sideways ? 'end' : 'start',
			size: small,
			tone: 'quiet'
		})
	];
}

/** The United States, outside the circle. */
export function unitedStates({ us, size }: Formation): Mark[] {
	return [
		circle('us', 'us', [us.x, us.y], us.radius),
		label('name-us', us.x, us.y + size * 0.45, 'US', {
			anchor: 'middle',
			size: size * 1.3,
			bold: true,
			tone: 'us'
		})
	];
}
