import { geoDistance } from 'd3-geo';
import { describe, expect, it, test } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import type { LineMark, Point } from '#drawing/marks.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import { Facts } from '#facts/facts.ts';
import { STILL_FRAME } from '#rules/frame.ts';
import { scene } from './straight.ts';

const facts = new Facts(factSheet(readStory()));
const marks = scene({ frame: STILL_FRAME, facts, arrival: 1 });
const pointsOf = (key: string) =>
	marks.find((mark): mark is LineMark => mark.kind === 'line' && mark.key === key)?.points ?? [];

/** The place at a point of the drawing, from two lines of its grid: a degree has one length everywhere. */
function placeAt([x, y]: Point): Point {
	const [west, east] = [pointsOf('longitude-240')[0], pointsOf('longitude-60')[0]];
	if (!west || !east) throw new Error('no grid');
	const degree = (east[0] - west[0]) / 180;
	return [(x - west[0]) / degree - 240, (west[1] - y) / degree - 30];
}

/** Length on the sphere of a line of the drawing, in km. */
const lengthOf = (points: Point[]) =>
	points.slice(1).reduce((sum, point, index) => {
		const before = placeAt(points[index] ?? point);
		return sum + geoDistance(before, placeAt(point)) * facts.value('radius');
	}, 0);

test.each(['great-circle', 'straight-line'])('%s is as long as its figure', (id) => {
	expect(Math.round(lengthOf(pointsOf(id)) / 10) * 10).toBe(facts.value(id));
});

describe('the lines', () => {
	it('join the two places, and the great circle is the longer one on the paper', () => {
		const [arc, straight] = [pointsOf('great-circle'), pointsOf('straight-line')];
		expect(placeAt(arc[0] ?? [0, 0])).toEqual(
			facts.place('washington').map((degrees) => expect.closeTo(degrees, 3) as number)
		);
		expect(arc[0]).toEqual(straight[0]);
		const paper = (points: Point[]) =>
			points.slice(1).reduce((sum, [x, y], index) => {
				const [fromX, fromY] = points[index] ?? [x, y];
				return sum + Math.hypot(x - fromX, y - fromY);
			}, 0);
		expect(paper(arc)).toBeGreaterThan(paper(straight));
	});
});
