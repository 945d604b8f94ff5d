import { describe, expect, test } from 'vitest';
import { frameFor, STILL_FRAME, type Frame } from '#rules/frame.ts';
import { compose } from '#scenes/compose.ts';
import { EDITIONS } from '#scenes/testing/editions.ts';
import type { LabelMark, LineMark, Mark } from '#drawing/marks.ts';
import { scene } from './two-sides.ts';
import { areaOf } from '#drawing/text-metrics.ts';

const FRAMES = [
	STILL_FRAME,
	frameFor({ width: 320, height: 277 }),
	frameFor({ width: 536, height: 664 }),
	frameFor({ width: 1370, height: 976 })
];

const boxesOf = (marks: Mark[]) => marks.filter((mark): mark is LineMark => mark.kind === 'line');

describe.each(EDITIONS)('two sides, in $language', ({ facts }) => {
	const draw = (frame: Frame) => compose(scene, { frame, facts, arrival: 1 });

	test('only claims that no record supports are hatched', () => {
		const boxes = boxesOf(draw(STILL_FRAME));
		const hatched = boxes.filter(({ standing }) => standing === 'disputed');
		expect(hatched.map(({ key }) => key)).toEqual([
			'claim-cost',
			'claim-intervention',
			'claim-integration'
		]);
		expect(boxes).toHaveLength(6);
	});

	test.each(FRAMES)('each claim is inside its box ($width × $height)', (frame) => {
		const marks = draw(frame);
		for (const { key, points, width } of boxesOf(marks)) {
			const words = marks.filter(
				(mark): mark is LabelMark =>
					mark.kind === 'label' &&
					/^(words|note)-/.test(mark.key) &&
					key.endsWith(mark.key.slice(5))
			);
			expect(words.length).toBeGreaterThan(0);
			const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
			for (const { x, y, width: long, height } of words.map(areaOf)) {
				expect(x).toBeGreaterThan(Math.min(...xs) + width / 2);
				expect(x + long).toBeLessThan(Math.max(...xs) - width / 2);
				expect(y).toBeGreaterThan(Math.min(...ys));
				expect(y + height).toBeLessThan(Math.max(...ys) - width / 2);
			}
		}
	});
});
