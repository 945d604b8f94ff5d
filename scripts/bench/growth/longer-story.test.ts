import { describe, expect, it } from 'vitest';
import { CHECKS } from '#content/checks/all-checks.ts';
import { readFiles } from '#content/load/read-files.ts';
import { longerStory, realId } from './longer-story.ts';

const { matter, ...files } = readFiles(process.cwd());
if (!matter) throw new Error('The story cannot be read.');
const real = { matter, ...files };
const order = matter.chapters.flatMap(({ steps }) => steps);

const told = (count: number) =>
	longerStory(real, count).matter.chapters.flatMap(({ steps }) => steps);

describe('longerStory', () => {
	it.each([1, 10, 19, 100, 1000])(
		'of %i steps has as many, each with a file of its own',
		(count) => {
			expect(told(count)).toHaveLength(count);
			expect(longerStory(real, count).steps.map(({ id }) => id)).toEqual(told(count));
			expect(new Set(told(count)).size).toBe(count);
		}
	);

	it('tells the steps in order, again and again', () => {
		expect(told(100).map(realId)).toEqual(
			Array.from({ length: 100 }, (_, place) => order[place % order.length])
		);
	});

	it('leaves nothing for the copydesk to mend', () => {
		for (const count of [10, 60]) {
			const longer = { ...real, ...longerStory(real, count) };
			// The longer story has all its claims in one file.
			const claims = longer.claims.map((claim) => ({ ...claim, file: 'claims/washington.yaml' }));
			expect(CHECKS.flatMap((check) => check({ ...longer, claims }))).toEqual([]);
		}
	});
});

describe('realId', () => {
	it('takes the place off, and no other part of a name', () => {
		expect(['tokyo-23', 'two-sides-1', 'two-sides'].map(realId)).toEqual([
			'tokyo',
			'two-sides',
			'two-sides'
		]);
	});
});
