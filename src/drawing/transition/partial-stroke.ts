/** Lines on the way to being drawn: as if a pen had come as far as a share of them. */
import { interpolateNumber } from 'd3-interpolate';
import type { CurveMark, LineMark, Mark, Point, ThreadMark } from '../marks.ts';

const pointBetween = (from: Point, to: Point, share: number): Point => [
	interpolateNumber(from[0], to[0])(share),
	interpolateNumber(from[1], to[1])(share)
];

const distance = (from: Point, to: Point) => Math.hypot(to[0] - from[0], to[1] - from[1]);

function lineUntil(mark: LineMark, share: number): LineMark {
	const legs = mark.points.slice(1).map((to, index) => {
		const from = mark.points[index] ?? to;
		return { from, to, length: distance(from, to) };
	});
	let left = share * legs.reduce((sum, { length }) => sum + length, 0);
	const points = mark.points.slice(0, 1);
	for (const { from, to, length } of legs) {
		points.push(left < length ? pointBetween(from, to, left / length) : to);
		left -= length;
		if (left <= 0) break;
	}
	return { ...mark, points };
}

/** De Casteljau's cut. */
function curveUntil(mark: CurveMark, share: number): CurveMark {
	const [a, b, c, d] = mark.points;
	const [ab, bc, cd] = [
		pointBetween(a, b, share),
		pointBetween(b, c, share),
		pointBetween(c, d, share)
	];
	const [abc, bcd] = [pointBetween(ab, bc, share), pointBetween(bc, cd, share)];
	return { ...mark, points: [a, ab, abc, pointBetween(abc, bcd, share)] };
}

const threadUntil = (mark: ThreadMark, share: number): ThreadMark => ({
	...mark,
	reach: mark.reach * share
});

/** A line drawn as far as `share`, 0 to 1; nothing for a mark that no pen draws. */
export function partialStroke(mark: Mark, share: number): Mark | undefined {
	if (mark.kind === 'line') return lineUntil(mark, share);
	if (mark.kind === 'curve') return curveUntil(mark, share);
	if (mark.kind === 'thread') return threadUntil(mark, share);
	return undefined;
}
