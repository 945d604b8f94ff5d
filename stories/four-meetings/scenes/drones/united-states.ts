/** The United States outside the program, the research that ties both countries to the drones, and the source article's claim. */
import type { Facts } from '#facts/facts.ts';
import type { DronesLayout } from './drones-layout.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Mark, Point } from '#drawing/marks.ts';
import { circle, curve, heightOf, label, segment } from '#drawing/make-marks.ts';
import { LEADING, widthOf, wrap } from '#drawing/text-metrics.ts';
import { silhouettes } from '../shared/silhouettes.ts';

/** Strokes of the ties on record, and of the source article's claim; in units. */
const TIE = 4;
const CLAIM = 8;

/** The label of the research, in lines. `freeAbove` is the width around the drones that it leaves free above the country. */
export function researchText(
	{ frame, isHorizontal, us, junction: [x], droneWidth, small }: DronesLayout,
	facts: Facts
): { lines: string[]; isOnTie: boolean; freeAbove: number } {
	const text = facts.text('drones.research');
	const widest = (lines: string[]) => Math.max(...lines.map((line) => widthOf(line, small, true)));
	const own = text.split('\n');
	const isOnTie = us.x - us.radius - x - droneWidth / 2 > widest(own) + 16;
	// Over the country's circle, a line may not reach the drones.
	const beside = frame.width - MARGIN - x - droneWidth / 2 - small / 2;
	const lines = isHorizontal && !isOnTie ? wrap(text, beside, small, true) : own;
	const isTall = lines.length > own.length;
	const left = frame.width - MARGIN - widest(lines) - small / 2;
	return { lines, isOnTie, freeAbove: isTall ? 2 * (left - x) : Infinity };
}

/** The research on record: ties from both countries meet in a junction, which forks to both drones. */
export function research(layout: DronesLayout, facts: Facts): Mark[] {
	const { isHorizontal, us, japan, dot, junction, tieEnds, small, frame } = layout;
	const [x, y] = junction;
	const [fromJapan, fromUs]: [Point, Point] = isHorizontal
		? [
				[japan[0] + dot, y],
				[us.x - us.radius, y]
			]
		: [
				[x, japan[1] + dot],
				[x, us.y - us.radius]
			];
	const { lines, isOnTie } = researchText(layout, facts);
	const [labelX, labelY] = isHorizontal
		? isOnTie
			? [fromUs[0] - 8, y - 14 - small * LEADING]
			: [frame.width - MARGIN, y - us.radius - 9 - (lines.length - 1) * small * LEADING]
		: [x - 14, (y + fromUs[1]) / 2 + small * 0.1];
	const standing = facts.standing('drones.research');
	const tie = { standing, width: TIE };
	return [
		...tieEnds.map((end, index) => segment(`tie-${index}`, 'joint', junction, end, tie)),
		segment('tie-japan', 'japan', fromJapan, junction, tie),
		segment('tie-us', 'us', fromUs, junction, tie),
		circle('joint', 'joint', junction, TIE * 1.6, { standing, fill: 'full', width: 1 }),
		label('words-research', labelX, labelY, lines, { anchor: 'end', size: small, bold: true })
	];
}

/** The source article's claim of joint development: a curve from the United States to a drone. */
export function sourceClaim(
	{ isHorizontal, us, pair, droneWidth, small, frame }: DronesLayout,
	facts: Facts
): Mark[] {
	const [, [x, y]] = pair;
	const half = heightOf(silhouettes.wingman, droneWidth) / 2;
	const [from, corner, to]: [Point, Point, Point] = isHorizontal
		? [
				[us.x, us.y + us.radius],
				[us.x, y + half * 0.4],
				[x + droneWidth * 0.44, y + half * 0.4]
			]
		: [
				[us.x + us.radius, us.y],
				[x, us.y],
				[x, y + half * 0.84]
			];
	const at: Point = isHorizontal
		? [frame.width - MARGIN, y + half + small * 1.4]
		: [us.x + us.radius + 10, us.y + CLAIM + small * 0.9];
	return [
		curve('claim', 'joint', [from, corner, corner, to], {
			standing: facts.standing('drones.development'),
			width: CLAIM
		}),
		label('words-claim', ...at, facts.text('drones.development'), {
			anchor: isHorizontal ? 'end' : 'start',
			size: small,
			tone: 'quiet'
		})
	];
}

/** The United States, outside the circle. */
export function unitedStates({ us, size }: DronesLayout, facts: Facts): Mark[] {
	return [
		circle('us', 'us', [us.x, us.y], us.radius),
		label('name-us', us.x, us.y + size * 0.45, facts.text('drones.us'), {
			anchor: 'middle',
			size: size * 1.3,
			bold: true,
			tone: 'us'
		})
	];
}
