import { describe, expect, test } from 'vitest';
import { frameFor } from '#rules/frame.ts';
import { compose } from '#scenes/compose.ts';
import { EDITIONS } from '#scenes/testing/editions.ts';
import { PROGRAMME } from './programme.ts';
import { scene } from './tokyo.ts';

describe.each(EDITIONS)('Tokyo, in $language', ({ facts }) => {
	test('the programme has a tile for each of its days', () => {
		expect(PROGRAMME).toHaveLength(facts.value('programme-days'));
	});

	test.each([
		[320, 273],
		[390, 417],
		[768, 510],
		[554, 682],
		[1400, 994]
	])('at %i × %i the thread ends at the first day', (width, height) => {
		const marks = compose(scene, { frame: frameFor({ width, height }), facts, arrival: 1 });
		const tie = marks.find((mark) => mark.key === 'tie-tokyo');
		const tiles = marks.filter((mark) => mark.kind === 'box');
		const y = tie?.kind === 'line' ? (tie.points[1]?.[1] ?? NaN) : NaN;
		const reached = tiles.filter((tile) => tile.y < y && y < tile.y + tile.height);
		expect(reached.map(({ key }) => key)).toEqual(['tile-0']);
	});

	test('the days fade in one after another, after the thread has arrived', () => {
		const frame = frameFor({ width: 390, height: 426 });
		const stateAt = (arrival: number) => {
			const marks = compose(scene, { frame, facts, arrival });
			const leg = marks.find(({ key }) => key === 'leg-2');
			return {
				reach: leg?.kind === 'thread' ? leg.reach : NaN,
				days: PROGRAMME.map(
					(_, index) => marks.find(({ key }) => key === `tile-${index}`)?.opacity ?? 1
				)
			};
		};
		const moments = Array.from({ length: 101 }, (_, index) => stateAt(index / 100));
		for (const { reach, days } of moments) {
			expect(days).toEqual(days.toSorted((one, other) => other - one));
			if (reach < 1) expect(Math.max(...days)).toBe(0);
		}
		expect(moments.at(0)?.reach).toBe(0);
		expect(moments.at(-1)?.days).toEqual([1, 1, 1]);
	});
});
