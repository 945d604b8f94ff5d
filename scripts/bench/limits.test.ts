import { expect, test } from 'vitest';
import { verdicts, type Bench } from './limits.ts';
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

const verdictOn = (name: string, changed: Partial<Bench>) =>
	verdicts({ ...bench, ...changed }).find((verdict) => verdict.name === name)?.verdict;

test('a measure at its limit is within it; NaN is too much', () => {
	const found = [900, 901, 1300, 1301, NaN].map((elements) =>
		verdictOn('elements of `/`', { start: { ...page, elements } })
	);
	expect(found).toEqual(['aim met', 'within', 'within', 'too much', 'too much']);
});

test('a heavy page exceeds every limit, a light one none', () => {
	const heavy = Object.fromEntries(
		Object.entries(page).map(([measure, value]) => [measure, 10 * value + 1000])
	) as unknown as Measurement;
	const start = { ...heavy, memoryAfterTen: 10 * heavy.memory };
	const found = (changed: Partial<Bench>) =>
		new Set(verdicts({ ...bench, ...changed }).map(({ verdict }) => verdict));
	expect(found({ start, step: heavy })).toEqual(new Set(['too much']));
	expect(found({})).toEqual(new Set(['aim met']));
});

test('no blocking time is within a peer that has none', () => {
	const none = { ...page, blocking: 0 };
	expect(verdictOn('blocking time of `/` : the peer', { start: none, peer: none })).toBe('aim met');
});
