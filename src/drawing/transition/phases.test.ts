import { describe, expect, it } from 'vitest';
import { planPhases, type Phase } from './phases.ts';

const ORDER: Phase[] = ['hideLabels', 'move', 'changeStanding', 'showLabels'];
const SHARES = Array.from({ length: 101 }, (_, index) => index / 100);

/** The shares at which a phase runs. */
const runsAt = (phase: Phase, used: Phase[]) => {
	const clock = planPhases(new Set(used));
	return SHARES.filter((share) => clock(phase, share) > 0 && clock(phase, share) < 1);
};

describe('planPhases', () => {
	it('runs the phases one after another, over the whole time', () => {
		const clock = planPhases(new Set(ORDER));
		for (const share of SHARES) {
			const progress = ORDER.map((phase) => clock(phase, share));
			const running = progress.filter((one) => one > 0 && one < 1);
			expect(running.length).toBeLessThanOrEqual(1);
			expect(progress).toEqual(progress.toSorted((one, other) => other - one));
		}
		expect(ORDER.map((phase) => clock(phase, 0))).toEqual([0, 0, 0, 0]);
		expect(ORDER.map((phase) => clock(phase, 1))).toEqual([1, 1, 1, 1]);
	});

	it.each([
		{ kept: [], during: 'move' },
		{ kept: ['move'], during: 'move' },
		{ kept: ['move', 'changeStanding'], during: 'changeStanding' }
	] as const)('lets marks exit while others enter, during $during, with $kept', (plan) => {
		const used: Phase[] = ['hideLabels', 'exit', 'enter', 'showLabels', ...plan.kept];
		const time = runsAt('exit', used);
		expect(time.length).toBeGreaterThan(20);
		expect(runsAt('enter', used)).toEqual(time);
		expect(runsAt(plan.during, used)).toEqual(time);
	});

	it('lets marks exit before their ground moves, and enter after it', () => {
		const used: Phase[] = ['hideLabels', 'exit', 'moveGround', 'move', 'enter', 'showLabels'];
		const time = runsAt('moveGround', used);
		expect(runsAt('move', used)).toEqual(time);
		expect(Math.max(...runsAt('exit', used))).toBeLessThan(Math.min(...time));
		expect(Math.min(...runsAt('enter', used))).toBeGreaterThan(Math.max(...time));
	});

	it('assigns all time to the only phase in use', () => {
		const clock = planPhases(new Set<Phase>(['move']));
		expect(clock('move', 0.5)).toBe(0.5);
	});

	it('swaps text while other marks move, after the old text has gone', () => {
		const clock = planPhases(new Set<Phase>(['hideLabels', 'swapText', 'move']));
		const gone = SHARES.find((share) => clock('hideLabels', share) === 1) ?? NaN;
		expect(clock('swapText', gone - 0.01)).toBe(0);
		expect(clock('swapText', gone + 0.02)).toBeGreaterThan(0);
		expect(clock('move', gone + 0.02)).toBeGreaterThan(0);
		expect(clock('swapText', 1)).toBe(1);
	});

	it('shares the time between old and new text if nothing else changes', () => {
		const clock = planPhases(new Set<Phase>(['hideLabels', 'swapText']));
		expect([0.25, 0.5].map((share) => clock('hideLabels', share))).toEqual([0.5, 1]);
		expect([0.5, 0.75, 1].map((share) => clock('swapText', share))).toEqual([0, 0.5, 1]);
	});
});
