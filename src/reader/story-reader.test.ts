import { describe, expect, it } from 'vitest';
import { StoryReader, type StepChange } from './story-reader.svelte.ts';

const HEIGHT = 500;
const LINE = 200;
const REST = 100;

/** A reader of three steps, and a function that scrolls and measures. */
function opened(start?: string) {
	const changes: StepChange[] = [];
	const reader = new StoryReader(['one', 'two', 'three'], (change) => changes.push(change), start);
	const scrollTo = (position: number) => {
		const tops = [1000, 1500, 2000].map((top) => top - position);
		reader.read({ tops, end: 2500 - position, line: LINE, rest: REST });
	};
	return { reader, changes, scrollTo };
}

describe('StoryReader', () => {
	it('starts on the cover and reports no step there', () => {
		const { reader, changes, scrollTo } = opened();
		scrollTo(0);
		expect(reader.id).toBeUndefined();
		expect(changes).toEqual([]);
	});

	it('reports a step once, however often it is measured', () => {
		const { changes, scrollTo, reader } = opened();
		reader.followScroll();
		scrollTo(800);
		scrollTo(900);
		scrollTo(1000);
		expect(changes).toEqual([{ id: 'one', index: 0, via: 'scroll' }]);
	});

	it('returns the progress in the step', () => {
		const { reader, scrollTo } = opened();
		scrollTo(800 + HEIGHT / 2);
		expect(reader.progress).toBe(0.5);
	});

	it('returns the arrival', () => {
		const { reader, scrollTo } = opened();
		scrollTo(850);
		expect(reader.arrival).toBe(0.5);
		scrollTo(950);
		expect(reader.arrival).toBe(1);
	});

	it('does not report steps that a jump skips', () => {
		const { changes, scrollTo, reader } = opened();
		reader.followLink();
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
		const { reader, changes, scrollTo } = opened('two');
		expect([reader.id, changes]).toEqual(['two', []]);
		scrollTo(1400);
		expect(changes).toEqual([{ id: 'two', index: 1, via: 'load' }]);
	});

	it('reports only the measured step if the address names another step than the page', () => {
		const { changes, scrollTo } = opened('two');
		scrollTo(1900);
		expect(changes).toEqual([{ id: 'three', index: 2, via: 'load' }]);
	});

	it('returns to the cover', () => {
		const { reader, scrollTo } = opened();
		scrollTo(900);
		scrollTo(0);
		expect([reader.id, reader.progress]).toEqual([undefined, 0]);
	});
});
