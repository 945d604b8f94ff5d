import { describe, expect, it } from 'vitest';
import { circle, label, line } from '../make-marks.ts';
import type { ChartMark, ChartPart, GlobeMark, Point } from '../marks.ts';
import { interpolateMark } from './interpolate-mark.ts';

const points: Point[] = [
	[0, 0],
	[10, 20]
];

describe('interpolateMark', () => {
	it('is the first mark at 0 and the second at 1', () => {
		const from = circle('dot', 'ink', [0, 10], 4);
		const to = circle('dot', 'ink', [100, 30], 8);
		expect(interpolateMark(from, to, 0)).toEqual(from);
		expect(interpolateMark(from, to, 1)).toEqual(to);
	});

	it('interpolates numbers, and takes all else from the second mark', () => {
		const from = circle('dot', 'ink', [0, 10], 4, { fill: 'none' });
		const to = circle('dot', 'faint', [100, 30], 8, { fill: 'full' });
		expect(interpolateMark(from, to, 0.25)).toEqual({ ...to, x: 25, y: 15, radius: 5 });
	});

	it('interpolates numbers in nested data', () => {
		const globe = (longitude: number): GlobeMark => ({
			kind: 'globe',
			key: 'globe',
			view: { x: 0, y: 0, radius: 10, longitude, latitude: 20 }
		});
		expect(interpolateMark(globe(-92), globe(-220), 0.5)).toEqual(globe(-156));
	});

	it('interpolates a line point by point', () => {
		const from = line('tie', 'ink', points);
		const to = line(
			'tie',
			'ink',
			points.map(([x, y]): Point => [x + 4, y])
		);
		expect(interpolateMark(from, to, 0.5)).toMatchObject({
			points: [
				[2, 0],
				[12, 20]
			]
		});
	});

	it('takes the points of the second line if the count differs', () => {
		const from = line('tie', 'ink', points);
		const to = line('tie', 'ink', [...points, [30, 30]]);
		expect(interpolateMark(from, to, 0.1)).toMatchObject({ points: to.points });
	});

	it('takes a field that only the second mark has', () => {
		const from = label('name', 0, 0, 'Lima');
		expect(interpolateMark(from, { ...from, x: 10, bold: true }, 0.5)).toEqual({
			...from,
			x: 5,
			bold: true
		});
	});

	it('interpolates the parts of a chart by key, not by position', () => {
		const part = (key: string, y1: number): ChartPart => ({
			...{ key, x0: 0, x1: 1, y0: 0, y1, opacity: 1 },
			...({ actor: 'faint', standing: 'happened' } as const)
		});
		const chart = (parts: ChartPart[]): ChartMark => ({
			...({ kind: 'chart', key: 'money', x: 0, y: 0, width: 100, height: 100 } as const),
			...{ xDomain: [0, 1], yDomain: [0, 1], lines: [], parts }
		});
		const between = interpolateMark(
			chart([part('a', 10), part('gone', 1), part('b', 100)]),
			chart([part('b', 200), part('a', 20), part('new', 7)]),
			0.5
		);
		expect(between).toEqual(chart([part('b', 150), part('a', 15), part('new', 7)]));
	});
});
