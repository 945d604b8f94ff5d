import { describe, expect, it } from 'vitest';
import { axisPositions, dayPosition, SCALED_SHARE } from './axis-positions.ts';

const span = { from: '2024-04-01', until: '2024-07-31' };

describe('dayPosition', () => {
	it('is to scale: gaps of 22, 38 and 49 days keep their proportions', () => {
		const positions = ['2024-04-10', '2024-05-02', '2024-06-09', '2024-07-28'].map((day) =>
			dayPosition(day, span)
		);
		const gaps = positions.slice(1).map((position, index) => position - (positions[index] ?? 0));
		const day = SCALED_SHARE / 121;
		expect(gaps.map((gap) => Math.round(gap / day))).toEqual([22, 38, 49]);
	});

	it('is 0 on the first day, and the scaled share on the last', () => {
		expect(dayPosition(span.from, span)).toBe(0);
		expect(dayPosition(span.until, span)).toBe(SCALED_SHARE);
	});

	it('throws for a text that is not a date', () => {
		expect(() => dayPosition('April', span)).toThrow('“April” is not a date');
		expect(() => dayPosition('2024-04-10', { ...span, until: '' })).toThrow('“” is not a date');
	});
});

describe('axisPositions', () => {
	const steps = [
		{ date: '2024-04-10' },
		{},
		{ date: '2024-05-02' },
		{ date: '2024-07-28' },
		{},
		{}
	];

	it('puts a dated step on its day', () => {
		expect(axisPositions(steps, span)[2]).toBeCloseTo(dayPosition('2024-05-02', span));
	});

	it('puts a step without a date half way between its neighbours', () => {
		const positions = axisPositions(steps, span);
		expect(positions[1]).toBeCloseTo(((positions[0] ?? 0) + (positions[2] ?? 0)) / 2);
	});

	it('ends at 1 and is in ascending order', () => {
		const positions = axisPositions(steps, span);
		expect(positions.at(-1)).toBe(1);
		expect(positions).toEqual([...positions].sort((a, b) => a - b));
	});
});
