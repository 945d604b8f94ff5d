import { describe, expect, test } from 'vitest';
import { frameFor } from '#rules/frame.ts';
import { composedIn, faceOf } from '#drawing/label-face.ts';
import { compose } from '#scenes/compose.ts';
import { EDITIONS } from '#scenes/testing/editions.ts';
import { staffLayout } from './staff-layout.ts';
import { scene } from './institute.ts';
import type { CircleMark, LineMark } from '#drawing/marks.ts';

const BOXES = [
	['flat', { width: 360, height: 300 }],
	['tall', { width: 390, height: 426 }],
	['wide', { width: 774, height: 696 }],
	['wider', { width: 1100, height: 640 }]
] as const;

const CASES = EDITIONS.flatMap(({ language, facts }) =>
	BOXES.map(([name, box]) => [name, language, box, facts] as const)
);

describe.each(CASES)('the fields in a frame that is %s, in %s', (_, __, box, facts) => {
	const marks = compose(scene, { frame: frameFor(box), facts, arrival: 1 });
	const dots = marks.filter((mark): mark is CircleMark => mark.kind === 'circle');
	const planned = dots.filter(({ key }) => key.startsWith('planned-'));
	const opened = dots.filter(({ key }) => key.startsWith('opened-'));
	const divideOf = (side: string) =>
		marks.find((mark): mark is LineMark => mark.kind === 'line' && mark.key === `divide-${side}`)
			?.points[0]?.[0] ?? 0;
	const outside = (group: CircleMark[]) =>
		group.filter(({ x }) => x < divideOf(group === planned ? 'planned' : 'opened'));

	test('have a dot for each member of staff', () => {
		expect(planned).toHaveLength(facts.value('institute-planned-staff'));
		expect(opened).toHaveLength(facts.value('institute-staff'));
		expect(new Set(dots.map(({ key }) => key)).size).toBe(dots.length);
	});

	test('lie within the frame', () => {
		const { width, height } = frameFor(box);
		const outOfFrame = dots.filter(
			({ x, y, radius }) => x < radius || y < radius || x > width - radius || y > height - radius
		);
		expect(outOfFrame).toEqual([]);
	});

	test('have as many dots on the outer side of the divide as the figures say', () => {
		const share = facts.value('institute-planned-outside-share') / 100;
		expect(outside(planned)).toHaveLength(facts.value('institute-planned-staff') * share);
		expect(outside(opened)).toHaveLength(facts.value('institute-private'));
		expect(outside(opened).every(({ fill }) => fill === 'full')).toBe(true);
	});

	test('are dashed if planned and solid if opened, of one size, and never cover each other', () => {
		expect(new Set(planned.map(({ standing }) => standing))).toEqual(new Set(['planned']));
		expect(new Set(opened.map(({ standing }) => standing))).toEqual(new Set(['happened']));
		expect(new Set(dots.map(({ radius }) => radius)).size).toBe(1);
		expect(new Set(dots.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(
			dots.length
		);
	});
});

describe.each(EDITIONS)('the layout, in $language', ({ facts, language }) => {
	test.each([
		['stack', { width: 390, height: 426 }],
		['row', { width: 1100, height: 640 }]
	])(
		'a tall box has the groups above each other, a wide one has them side by side: %s',
		(kind, box) => {
			const { planned, opened, ...layout } = composedIn(faceOf(language), () =>
				staffLayout({ frame: frameFor(box), facts, arrival: 1 })
			);
			expect(layout.kind).toBe(kind);
			const [[x, y], [otherX, otherY]] = [planned.grid.start, opened.grid.start];
			expect(kind === 'stack' ? x === otherX && y < otherY : x < otherX && y === otherY).toBe(true);
		}
	);
});
