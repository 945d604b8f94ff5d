import { expect, test } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import { Facts } from '#facts/facts.ts';
import type { LineMark, Point } from '#drawing/marks.ts';
import { STILL_FRAME } from '#rules/frame.ts';
import { scene } from './globe.ts';

const facts = new Facts(factSheet(readStory()));

/** The largest distance of a line's points from the straight line between its ends, in units. */
function bend(key: string, arrival: number): number {
	const marks = scene({ frame: STILL_FRAME, facts, arrival });
	const line = marks.find((mark): mark is LineMark => mark.kind === 'line' && mark.key === key);
	const points = line?.points ?? [];
	const [[x0, y0], [x1, y1]] = [points[0], points.at(-1)] as [Point, Point];
	const length = Math.hypot(x1 - x0, y1 - y0);
	return Math.max(
		...points.map(([x, y]) => Math.abs((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)) / length)
	);
}

test('the great circle becomes straight while the globe turns', () => {
	expect(bend('great-circle', 0)).toBeGreaterThan(20);
	expect(bend('great-circle', 1)).toBeLessThan(1);
});

test('the line that is straight on a flat map bends', () => {
	expect(bend('straight-line', 1)).toBeGreaterThan(50);
});
