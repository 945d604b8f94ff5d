import { describe, expect, it } from 'vitest';
import { subjectOf } from './subject.ts';

const HOME = 'https://example.org/stories/four-meetings/';

const asked = (path: string, request: Partial<Request> = {}) =>
	subjectOf(
		{
			method: 'GET',
			mode: 'cors',
			destination: 'script',
			url: new URL(path, HOME).href,
			...request
		},
		HOME
	);
const opened = { mode: 'navigate', destination: 'document' } as const;

describe('subjectOf', () => {
	it('takes pages that are opened, whatever their query and anchor', () => {
		expect(asked('', opened)).toEqual({ kind: 'page', path: '' });
		expect(asked('?from=mail#tokyo', opened)).toEqual({ kind: 'page', path: '' });
		expect(asked('tokyo/', opened)).toEqual({ kind: 'page', path: 'tokyo/' });
	});

	it('takes files whose names hold a hash', () => {
		const path = '_app/immutable/entry/start.D7KZmC7K.js';
		expect(asked(path)).toEqual({ kind: 'asset', path });
	});

	it.each([
		['a page in a frame', '', { mode: 'navigate', destination: 'iframe' }],
		['a file that may change', '_app/version.json', {}],
		['what is sent', '', { ...opened, method: 'POST' }],
		['another folder', '../other/', opened],
		['another site', 'https://example.com/stories/four-meetings/', opened]
	] satisfies [string, string, Partial<Request>][])(
		'leaves %s to the network',
		(_, path, request) => {
			expect(asked(path, request)).toBeUndefined();
		}
	);
});
