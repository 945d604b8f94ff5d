import { expect, test } from 'vitest';
import { medians } from './medians.ts';

test('each measure has its own median, whichever run it is of', () => {
	expect(
		medians([
			{ blocking: 300, shift: 0 },
			{ blocking: 100, shift: 0.2 },
			{ blocking: 120, shift: 0.1 }
		])
	).toEqual({ blocking: 120, shift: 0.1 });
});
