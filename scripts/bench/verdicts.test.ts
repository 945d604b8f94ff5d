import { expect, test } from 'vitest';
import { LIMITS, type Bench, type Limit } from './limits.ts';
import type { Measurement } from './measure.ts';
import { exceeded, verdict, verdictRows } from './verdicts.ts';

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

test('a limit itself is within it', () => {
	const limits = { atMost: 50, aim: 40 };
	expect([40, 40.1, 50, 50.1, NaN].map((value) => verdict(value, limits))).toEqual([
		'aim met',
		'within',
		'within',
		'too much',
		'too much'
	]);
});

test('a light page exceeds no limit, and each measure has one', () => {
	expect(exceeded(LIMITS, bench)).toEqual([]);
	const heavy = Object.fromEntries(
		Object.entries(page).map(([measure, value]) => [measure, 10 * value + 1000])
	) as unknown as Measurement;
	const all = exceeded(LIMITS, {
		...bench,
		start: { ...heavy, memoryAfterTen: 10 * heavy.memory },
		step: heavy
	});
	expect(all).toEqual(LIMITS.map(({ name }) => name));
});

test('no blocking at all is within any peer’s', () => {
	const none = { ...page, blocking: 0 };
	expect(exceeded(LIMITS, { ...bench, start: none, peer: none })).toEqual([]);
});

test('a row says measure, limits and verdict, and the other build’s measure', () => {
	const limits: Limit[] = [
		{
			name: 'elements',
			measured: ({ start }) => start.elements,
			atMost: 1300,
			aim: 900,
			written: String
		}
	];
	expect(verdictRows(limits, bench)).toEqual([['elements', '800', '1300', '900', 'aim met']]);
	const before = { ...bench, start: { ...page, elements: 3400 } };
	expect(verdictRows(limits, bench, before)[0]?.at(-1)).toBe('3400');
});
