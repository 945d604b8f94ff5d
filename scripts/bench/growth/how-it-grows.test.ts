import { expect, it } from 'vitest';
import { howItGrows } from './how-it-grows.ts';

const SIZES = [10, 100, 1000];

it.each([
	['constant', [16.3, 14.9, 16.8]],
	['constant', [16, 8, 4]],
	['less than linear', [41, 60, 180]],
	['linear', [0.2, 1.5, 15]],
	['linear', [30, 32, 320]],
	['more than linear', [1, 100, 10_000]],
	['unknown', [1, 0, 0]]
])('is %s: %j', (name, values) => {
	expect(howItGrows(SIZES, values)).toBe(name);
});
