import { describe, expect, it } from 'vitest';
import { initialStep } from './initial-step.ts';

const ids = ['washington', 'tokyo', 'plan'];
const start = (query: Record<string, string>) => initialStep(new URLSearchParams(query), ids);

describe('initialStep', () => {
	it('reads the query’s start, or the hash of the host address that pym.js adds', () => {
		expect(start({ start: 'plan' })).toBe('plan');
		expect(start({ parentUrl: 'https://newsroom.example/a?b#tokyo' })).toBe('tokyo');
		expect(start({ parentUrl: 'https://newsroom.example/#four-meetings-tokyo' })).toBe('tokyo');
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
