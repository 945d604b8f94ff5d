import { describe, expect, test } from 'vitest';
import { frameFor } from '#rules/frame.ts';
import { scene } from './basic-research.ts';
import { compose } from '#scenes/compose.ts';
import { EDITIONS } from '#scenes/testing/editions.ts';
import type { ChartMark } from '#drawing/marks.ts';

const BOXES = [
	{ width: 320, height: 273 },
	{ width: 390, height: 417 },
	{ width: 960, height: 814 },
	{ width: 1400, height: 994 }
];
describe.each(EDITIONS)('basic research, in $language', ({ facts }) => {
	const drawings = BOXES.map((box) => compose(scene, { frame: frameFor(box), facts, arrival: 1 }));

	test.each(drawings.map((marks) => [marks]))('areas on the drawing are to scale', (marks) => {
		const chart = marks.find((mark): mark is ChartMark => mark.kind === 'chart');
		if (!chart) throw new Error('The drawing has no chart.');
		const { width, height, xDomain, yDomain, parts } = chart;
		const across = width / (xDomain[1] - xDomain[0]);
		const up = height / (yDomain[1] - yDomain[0]);
		expect(across).toBeCloseTo(up);
		for (const { key, x0, x1, y0, y1 } of parts) {
			expect(x1 - x0).toBeCloseTo(y1 - y0);
			expect(((x1 - x0) * across * (y1 - y0) * up) / across ** 2).toBeCloseTo(facts.value(key));
		}
		expect(parts.map(({ key }) => key)).toEqual([
			'bridging-2022-source',
			'bridging-2022',
			'bridging-2023'
		]);
	});

	test('draws a hatched dot for every project that the source article counts', () => {
		const dots = drawings[0]?.filter(({ key }) => /^project-\d+$/.test(key)) ?? [];
		expect(dots).toHaveLength(facts.value('projects-source'));
		expect(dots.every((dot) => dot.kind === 'circle' && dot.standing === 'disputed')).toBe(true);
	});
});
