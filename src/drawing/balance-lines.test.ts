import { describe, expect, it } from 'vitest';
import { balanceLines } from './balance-lines.ts';
import { widthOf, wrap } from './text-metrics.ts';

const RULE = 'Barred in principle; exceptions possible since 21 Apr 2026';

describe('balanceLines', () => {
	it.each([90, 160, 240, 320, 400])(
		'needs no more lines than wrap at %i units, nor wider ones',
		(width) => {
			const lines = balanceLines(RULE, width);
			expect(lines).toHaveLength(wrap(RULE, width).length);
			expect(Math.max(...lines.map((line) => widthOf(line)))).toBeLessThanOrEqual(width);
			expect(lines.join(' ')).toBe(RULE);
		}
	);

	it('leaves no single word on the last line where an even break is possible', () => {
		const width = widthOf('Barred in principle; exceptions possible since 21 Apr') + 1;
		expect(wrap(RULE, width).at(-1)).toBe('2026');
		expect(balanceLines(RULE, width).at(-1)?.split(' ').length).toBeGreaterThan(2);
	});

	it('gives a word that is wider than the width its own line', () => {
		expect(balanceLines('Interoperability', 10)).toEqual(['Interoperability']);
	});
});
