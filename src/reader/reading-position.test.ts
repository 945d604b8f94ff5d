import { describe, expect, it } from 'vitest';
import { ReadingPosition, type StepChange } from './reading-position.svelte.ts';

const HEIGHT = 500;
const LINE = 200;
const REST = 100;

/** The reading position in a story of three steps, and a function that scrolls and measures. */
function opened(start?: string) {
	const changes: StepChange[] = [];
	const position = new ReadingPosition(
		['one', 'two', 'three'],
		(change) => changes.push(change),
		start
	);
	const scrollTo = (scrollTop: number) => {
		const tops = [1000, 1500, 2000].map((top) => top - scrollTop);
		position.read({ tops, end: 2500 - scrollTop, line: LINE, rest: REST });
	};
	return { position, changes, scrollTo };
}

describe('ReadingPosition', () => {
	it('starts on the cover and reports no step there', () => {
		const { position, changes, scrollTo } = opened();
		scrollTo(0);
		expect(position.id).toBeUndefined();
		expect(changes).toEqual([]);
	});

	it('reports a step once, however often it is measured', () => {
		const { changes, scrollTo, position } = opened();
		position.followScroll();
		scrollTo(800);
		scrollTo(900);
		scrollTo(1000);
		expect(changes).toEqual([{ id: 'one', index: 0, via: 'scroll' }]);
	});

	it('returns the progress in the step', () => {
		const { position, scrollTo } = opened();
		scrollTo(800 + HEIGHT / 2);
		expect(position.progress).toBe(0.5);
	});

	it('returns the arrival', () => {
		const { position, scrollTo } = opened();
		scrollTo(850);
		expect(position.arrival).toBe(0.5);
		scrollTo(950);
		expect(position.arrival).toBe(1);
	});

	it('does not report steps that a jump skips', () => {
		const { changes, scrollTo, position } = opened();
		position.followLink();
		scrollTo(1900);
		expect(changes).toEqual([{ id: 'three', index: 2, via: 'link' }]);
	});

	it('reports via `load` first, then via `scroll`', () => {
		const { changes, scrollTo } = opened();
		scrollTo(900);
		scrollTo(1400);
		expect(changes.map(({ via }) => via)).toEqual(['load', 'scroll']);
	});

	it('is at the step that the page is for before the first measurement, and reports it after', () => {
		const { position, changes, scrollTo } = opened('two');
		expect([position.id, changes]).toEqual(['two', []]);
		scrollTo(1400);
		expect(changes).toEqual([{ id: 'two', index: 1, via: 'load' }]);
	});

	it('reports only the measured step if the address names another step than the page', () => {
		const { changes, scrollTo } = opened('two');
		scrollTo(1900);
		expect(changes).toEqual([{ id: 'three', index: 2, via: 'load' }]);
	});

	/** The correction if the lines stay and the active step is shorter, so that the trigger line is below its start. */
	const driftOf = (position: ReadingPosition, top: number, line: number, rest: number) =>
		position.drift({ tops: [top, top + 2 * HEIGHT], end: top + 3 * HEIGHT, line, rest });

	it('keeps the start of a step in view if it was in view, when the lines move', () => {
		const { position, scrollTo } = opened();
		scrollTo(1000 - REST);
		expect(driftOf(position, REST, 120, 90)).toBe(REST - 90);
	});

	it('corrects nothing before the first measurement', () => {
		const position = new ReadingPosition(['one', 'two'], () => undefined, 'one');
		expect(driftOf(position, REST, 120, 90)).toBe(0);
	});

	it('keeps the place in a step whose start was above the resting line', () => {
		const { position, scrollTo } = opened();
		scrollTo(1000 - REST + 50);
		expect(driftOf(position, 50, 120, 90)).toBe(50 - (120 - 150));
	});

	it('returns to the cover', () => {
		const { position, scrollTo } = opened();
		scrollTo(900);
		scrollTo(0);
		expect([position.id, position.progress]).toEqual([undefined, 0]);
	});
});
