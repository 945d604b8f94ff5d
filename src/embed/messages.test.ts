import { describe, expect, it } from 'vitest';
import { envelope, FROM_FRAME, FROM_HOST, readMessage } from './messages.ts';

describe('readMessage', () => {
	it('reads a message in its envelope', () => {
		const step = { kind: 'step', id: 'first', index: 3, via: 'scroll', mode: 'flat' } as const;
		expect(readMessage(FROM_FRAME, envelope(step))).toEqual(step);
		expect(readMessage(FROM_HOST, envelope({ kind: 'host', sticks: false }))).toEqual({
			kind: 'host',
			sticks: false
		});
	});

	it('reads a look with attributes that are missing', () => {
		const look = { theme: 'dark', accent: undefined, background: undefined, lang: undefined };
		expect(readMessage(FROM_HOST, envelope({ kind: 'look', ...look }))).toEqual({
			kind: 'look',
			...look
		});
		expect(readMessage(FROM_HOST, { story: __ELEMENT__, kind: 'look', theme: 7 })).toBe(undefined);
	});

	it('drops unknown fields', () => {
		expect(
			readMessage(FROM_HOST, { story: __ELEMENT__, kind: 'scroll', top: 3, more: 'x' })
		).toEqual({
			kind: 'scroll',
			top: 3
		});
	});

	it.each([
		null,
		undefined,
		'',
		JSON.stringify({ story: __ELEMENT__, kind: 'scroll', top: 1 }),
		7,
		[],
		{},
		{ kind: 'scroll', top: 1 },
		{ story: 'another', kind: 'scroll', top: 1 },
		{ story: __ELEMENT__ },
		{ story: __ELEMENT__, kind: 'toString' },
		{ story: __ELEMENT__, kind: '__proto__' },
		{ story: __ELEMENT__, kind: ['scroll'], top: 1 },
		{ story: __ELEMENT__, kind: 'scroll' },
		{ story: __ELEMENT__, kind: 'scroll', top: '1' },
		{ story: __ELEMENT__, kind: 'scroll', top: NaN },
		{ story: __ELEMENT__, kind: 'scroll', top: Infinity },
		{ story: __ELEMENT__, kind: 'scroll', top: -1 },
		{ story: __ELEMENT__, kind: 'scroll', top: 1e9 },
		{ story: __ELEMENT__, kind: 'host', sticks: 'yes' },
		{ story: __ELEMENT__, kind: 'show', id: '../' },
		{ story: __ELEMENT__, kind: 'show', id: 'a'.repeat(65) },
		{ story: __ELEMENT__, kind: 'show', id: ['first'] }
	])('ignores %j', (data) => {
		expect(readMessage(FROM_HOST, data)).toBeUndefined();
	});
});
