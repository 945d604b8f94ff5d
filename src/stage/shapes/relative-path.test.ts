import { describe, expect, it } from 'vitest';
import { relativePath } from './relative-path.ts';

describe('relativePath', () => {
	it('writes each point relative to the one before', () => {
		expect(relativePath('M10,20L11.5,19.5L11.5,25Z')).toBe('M10 20l1.5-.5 0 5.5z');
	});

	it('starts each ring at an absolute point', () => {
		expect(relativePath('M0,0L1,1ZM5,5L4,6Z')).toBe('M0 0l1 1zM5 5l-1 1z');
	});

	it('does not add up rounding errors', () => {
		expect(relativePath('M0,0L0.14,0L0.28,0L0.42,0')).toBe('M0 0l.1 0 .2 0 .1 0');
	});
});
