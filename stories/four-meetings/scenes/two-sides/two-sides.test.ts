import { expect, test } from 'vitest';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { frameFor, STILL_FRAME } from '#rules/frame.ts';
import { Facts } from '#facts/facts.ts';
import type { LabelMark, LineMark, Mark } from '#drawing/marks.ts';
import { scene as twoSides } from './two-sides.ts';
import { areaOf } from '#drawing/text-metrics.ts';

const facts = new Facts(factSheet(readStory()));
const FRAMES = [
	STILL_FRAME,
	frameFor({ width: 320, height: 277 }),
	frameFor({ width: 536, height: 664 }),
	frameFor({ width: 1370, height: 976 })
];

const boxesOf = (marks: Mark[]) => marks.filter((mark): mark is LineMark => mark.kind === 'line');

test('only claims that no record supports are hatched', () => {
	const boxes = boxesOf(twoSides({ frame: STILL_FRAME, facts, arrival: 1 }));
	const hatched = boxes.filter(({ standing }) => standing === 'disputed');
	expect(hatched.map(({ key }) => key)).toEqual([
		'claim-cost',
		'claim-intervention',
		'claim-integration'
	]);
	expect(boxes).toHaveLength(6);
});

test.each(FRAMES)('each claim is inside its box ($width × $height)', (frame) => {
	const marks = twoSides({ frame, facts, arrival: 1 });
	for (const { key, points, width } of boxesOf(marks)) {
		const words = marks.filter(
			(mark): mark is LabelMark =>
				mark.kind === 'label' && /^(words|note)-/.test(mark.key) && key.endsWith(mark.key.slice(5))
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
