import { describe, expect, it } from 'vitest';
import { axisPositions, dayPosition, SCALED_SHARE } from './axis-positions.ts';

const span = { from: '2024-04-01', until: '2024-07-31' };

describe('dayPosition', () => {
	it('is to scale: gaps of 22, 38 and 49 days keep their proportions', () => {
		const places = ['2024-04-10', '2024-05-02', '2024-06-09', '2024-07-28'].map((day) =>
			dayPosition(day, span)
		);
		const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
		const day = SCALED_SHARE / 121;
		expect(gaps.map((gap) => Math.round(gap / day))).toEqual([22, 38, 49]);
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

	it('puts dated steps on their day', () => {
		expect(axisPositions(steps, span)[2]).toBeCloseTo(dayPosition('2024-05-02', span));
	});

	it('puts a step without a date half way between its neighbours', () => {
		const places = axisPositions(steps, span);
		expect(places[1]).toBeCloseTo(((places[0] ?? 0) + (places[2] ?? 0)) / 2);
	});

	it('ends at 1 and never runs backward', () => {
		const places = axisPositions(steps, span);
		expect(places.at(-1)).toBe(1);
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});
});
