import { describe, expect, it } from 'vitest';
import { initialStep } from './initial-step.ts';

const ids = ['first', 'second', 'last'];
const start = (query: Record<string, string>) => initialStep(new URLSearchParams(query), ids);

describe('initialStep', () => {
	it('reads the query’s start, or the hash of the host address that pym.js adds', () => {
		expect(start({ start: 'last' })).toBe('last');
		expect(start({ parentUrl: 'https://newsroom.example/a?b#second' })).toBe('second');
		expect(start({ parentUrl: `https://newsroom.example/#${__ELEMENT__}-second` })).toBe('second');
	});

	it.each<Record<string, string>>([
		{},
		{ start: 'nowhere' },
		{ parentUrl: 'no address' },
		{ parentUrl: 'https://newsroom.example/#' }
	])('returns undefined for %j', (query) => {
		expect(start(query)).toBeUndefined();
	});
});
