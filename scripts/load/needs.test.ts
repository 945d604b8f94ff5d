import { expect, it } from 'vitest';
import { needs } from './needs.ts';

const assumed = { readers: 3600, returning: 0.5, peak: 5, edges: 10, fresh: 20 };

it('adds first and second visits up by their share', () => {
	const measured = {
		first: { requests: 20, hashed: 16, bytes: 1000 },
		second: { requests: 4, hashed: 0, bytes: 100 },
		changing: 4,
		fill: 900,
		unchanged: 5
	};
	expect(needs(measured, assumed)).toEqual({
		requests: 12,
		bytes: 550,
		hits: 1 - 4 / 12,
		asking: 4,
		askingBytes: 20,
		askingWhenFresh: 2,
		fill: 9000
	});
});
