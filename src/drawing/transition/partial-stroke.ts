/** The first part of a line, as if a pen were drawing it. */
import { interpolateNumber } from 'd3-interpolate';
import type { CurveMark, LineMark, Mark, Point, ThreadMark } from '../marks.ts';

const pointBetween = (from: Point, to: Point, share: number): Point => [
	interpolateNumber(from[0], to[0])(share),
	interpolateNumber(from[1], to[1])(share)
];

const distance = (from: Point, to: Point) => Math.hypot(to[0] - from[0], to[1] - from[1]);

function partialLine(mark: LineMark, share: number): LineMark {
	const legs = mark.points.slice(1).map((to, index) => {
		const from = mark.points[index] ?? to;
		return { from, to, length: distance(from, to) };
	});
	let remaining = share * legs.reduce((sum, { length }) => sum + length, 0);
	const points = mark.points.slice(0, 1);
	for (const { from, to, length } of legs) {
		points.push(remaining < length ? pointBetween(from, to, remaining / length) : to);
		remaining -= length;
		if (remaining <= 0) break;
	}
	return { ...mark, points };
}

/** Splits the curve with De Casteljau's algorithm. */
function partialCurve(mark: CurveMark, share: number): CurveMark {
	const [a, b, c, d] = mark.points;
	const [ab, bc, cd] = [
		pointBetween(a, b, share),
		pointBetween(b, c, share),
		pointBetween(c, d, share)
	];
	const [abc, bcd] = [pointBetween(ab, bc, share), pointBetween(bc, cd, share)];
	return { ...mark, points: [a, ab, abc, pointBetween(abc, bcd, share)] };
}

const partialThread = (mark: ThreadMark, share: number): ThreadMark => ({
	...mark,
	reach: mark.reach * share
});

/**
 * The part of a line, curve or thread from its start to `share` (0–1) of its length. For a curve,
 * `share` is of its parameter. Returns undefined for all other kinds of marks.
 */
export function partialStroke(mark: Mark, share: number): Mark | undefined {
	if (mark.kind === 'line') return partialLine(mark, share);
	if (mark.kind === 'curve') return partialCurve(mark, share);
	if (mark.kind === 'thread') return partialThread(mark, share);
	return undefined;
}
