import { expect, test } from 'vitest';
import { checkLimits, type Bench } from './limits.ts';
import type { Measurement } from './measure.ts';

const page: Measurement = {
	html: 20_000,
	scripts: 30_000,
	elements: 800,
	largestPaint: 500,
	blocking: 100,
	slowFrames: 0,
	scrollBlocking: 0,
	memory: 2_000_000,
	memoryAfterTen: 2_000_000,
	shift: 0
};
const bench: Bench = { start: page, step: page, plain: page, peer: { ...page, blocking: 200 } };

const resultOf = (name: string, changed: Partial<Bench>) =>
	checkLimits({ ...bench, ...changed }).find((result) => result.name === name)?.result;

test('accepts a measure at its limit; rejects NaN', () => {
	const found = [1299, 1300, 1301, NaN].map((elements) =>
		resultOf('elements of `/`', { start: { ...page, elements } })
	);
	expect(found).toEqual(['within', 'within', 'exceeded', 'exceeded']);
});

test('a heavy page exceeds every limit, a light page exceeds no limit', () => {
	const heavy = Object.fromEntries(
		Object.entries(page).map(([measure, value]) => [measure, 10 * value + 1000])
	) as unknown as Measurement;
	const start = { ...heavy, memoryAfterTen: 10 * heavy.memory };
	const found = (changed: Partial<Bench>) =>
		new Set(checkLimits({ ...bench, ...changed }).map(({ result }) => result));
	expect(found({ start, step: heavy })).toEqual(new Set(['exceeded']));
	expect(found({})).toEqual(new Set(['within']));
});

test('accepts no blocking time if the peer has none', () => {
	const none = { ...page, blocking: 0 };
	expect(resultOf('blocking time of `/` : the peer', { start: none, peer: none })).toBe('within');
});
