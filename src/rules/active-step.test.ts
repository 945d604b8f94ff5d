import { describe, expect, it } from 'vitest';
import { activeStep, arrival, COVER, drift, stepProgress } from './active-step.ts';

describe('activeStep', () => {
	const tops = [-500, -20, 300, 700];

	it('is the last step whose top edge is above the line', () => {
		expect(activeStep(tops, 400)).toBe(2);
	});

	it('includes a top edge that is exactly on the line', () => {
		expect(activeStep(tops, 300)).toBe(2);
		expect(activeStep(tops, 299.9)).toBe(1);
	});

	it('is the cover before the first step', () => {
		expect(activeStep([401, 900], 400)).toBe(COVER);
	});

	it('is the last step at any scroll position after it', () => {
		expect(activeStep([-9000, -8000], 400)).toBe(1);
	});
});

describe('arrival', () => {
	it('is 0 at the line and 1 at rest', () => {
		expect([600, 350, 100].map((top) => arrival(top, 600, 100))).toEqual([0, 0.5, 1]);
	});

	it('stays within 0 and 1', () => {
		expect([900, -2000].map((top) => arrival(top, 600, 100))).toEqual([0, 1]);
	});
});

describe('stepProgress', () => {
	it('is 0 at the top and 1 at the end', () => {
		expect(stepProgress(400, 1400, 400)).toBe(0);
		expect(stepProgress(-100, 900, 400)).toBe(0.5);
		expect(stepProgress(-600, 400, 400)).toBe(1);
	});

	it('stays within 0 and 1', () => {
		expect(stepProgress(500, 900, 400)).toBe(0);
		expect(stepProgress(-900, -100, 400)).toBe(1);
	});

	it('is 1 for a step without height', () => {
		expect(stepProgress(200, 200, 400)).toBe(1);
	});
});

describe('drift', () => {
	it('is 0 if the step has not moved', () => {
		expect(drift(350, 900, 400, 50)).toBe(0);
	});

	it('is the height that was added above', () => {
		expect(drift(470, 1020, 400, 50)).toBe(120);
	});

	it('stays in a step that became shorter than the distance read', () => {
		expect(drift(0, 100, 400, 500)).toBe(-301);
	});
});
