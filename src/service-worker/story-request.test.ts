import { describe, expect, it } from 'vitest';
import { storyRequest } from './story-request.ts';

const ROOT = 'https://example.org/stories/bridge/';
const EDITION = `${ROOT}ja/`;

const classify = (path: string, request: Partial<Request> = {}, home = ROOT) =>
	storyRequest(
		{
			method: 'GET',
			mode: 'cors',
			destination: 'script',
			url: new URL(path, ROOT).href,
			...request
		},
		home,
		ROOT
	);
const navigation = { mode: 'navigate', destination: 'document' } as const;

describe('storyRequest', () => {
	it('classifies a navigation as a page, with any query and hash', () => {
		expect(classify('', navigation)).toEqual({ kind: 'page', path: '' });
		expect(classify('?from=mail#first', navigation)).toEqual({ kind: 'page', path: '' });
		expect(classify('first/', navigation)).toEqual({ kind: 'page', path: 'first/' });
	});

	it('ignores the name of the index file', () => {
		expect(classify('index.html#first', navigation)).toEqual({ kind: 'page', path: '' });
		expect(classify('sources/index.html?verdict=differs', navigation)).toEqual({
			kind: 'page',
			path: 'sources/'
		});
		expect(classify('my-index.html', navigation)).toEqual({ kind: 'page', path: 'my-index.html' });
	});

	it('classifies a file with a hash in its name as an asset', () => {
		const path = '_app/immutable/entry/start.D7KZmC7K.js';
		expect(classify(path)).toEqual({ kind: 'asset', path });
	});

	it('has the pages of an edition below it, and the assets of the site', () => {
		expect(classify('ja/', navigation, EDITION)).toEqual({ kind: 'page', path: '' });
		expect(classify('ja/first/', navigation, EDITION)).toEqual({ kind: 'page', path: 'first/' });
		expect(classify('first/', navigation, EDITION)).toBeUndefined();
		const path = '_app/immutable/entry/start.D7KZmC7K.js';
		expect(classify(path, {}, EDITION)).toEqual({ kind: 'asset', path });
	});

	it.each([
		['a page in an iframe', '', { mode: 'navigate', destination: 'iframe' }],
		['a file without a hash in its name', '_app/version.json', {}],
		['a POST request', '', { ...navigation, method: 'POST' }],
		['another folder', '../other/', navigation],
		['another site', 'https://example.com/stories/bridge/', navigation]
	] satisfies [string, string, Partial<Request>][])(
		'leaves %s to the network',
		(_, path, request) => {
			expect(classify(path, request)).toBeUndefined();
		}
	);
});
