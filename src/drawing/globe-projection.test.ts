import { describe, expect, it } from 'vitest';
import { alongGreatCircle, isVisible, project, routeLine } from './globe-projection.ts';
import type { Point, GlobeView } from './marks.ts';

const view: GlobeView = { x: 100, y: 80, radius: 50, longitude: 0, latitude: 0 };

describe('project', () => {
	it('puts the place that faces the reader into the centre', () => {
		expect(project({ ...view, longitude: -119, latitude: 24 }, [-119, 24])).toEqual([100, 80]);
	});

	it.each<[string, Point, Point]>([
		['the pole at the top', [0, 90], [100, 30]],
		['the east at the right', [90, 0], [150, 80]]
	])('puts %s', (_, place, expected) => {
		const [x, y] = project(view, place);
		expect(x).toBeCloseTo(expected[0]);
		expect(y).toBeCloseTo(expected[1]);
	});
});

describe('isVisible', () => {
	it.each<[number, boolean]>([
		[0, true],
		[89, true],
		[91, false],
		[180, false],
		[-89, true],
		[-91, false]
	])('at longitude %i is %s', (longitude, expected) => {
		expect(isVisible(view, [longitude, 0])).toBe(expected);
	});
});

describe('a great circle', () => {
	const west: Point = [-160, 20];
	const east: Point = [140, 36];

	it('follows the shorter arc, across the 180° meridian', () => {
		const [longitude] = alongGreatCircle(west, east, 0.5);
		expect(Math.abs(longitude)).toBeGreaterThan(150);
	});

	it('ends at its share', () => {
		const { coordinates } = routeLine(west, east, 0.5);
		const middle = alongGreatCircle(west, east, 0.5);
		expect(coordinates.at(0)?.map(Math.round)).toEqual(west);
		expect(coordinates.at(-1)).toEqual(middle);
	});
});
