import { expect, it } from 'vitest';
import { rowsOf } from './rows.ts';

it('takes the median of runs, and says what was left out', () => {
	const columns = [[{ bytes: 3 }, { bytes: 1 }, { bytes: 2 }], [{ bytes: 20 }]];
	const rows = rowsOf([['size', 'bytes', String]], [10, 100, 1000], [10, 100], columns);
	expect(rows).toEqual([['size', '2', '20', 'left out', 'linear']]);
});
