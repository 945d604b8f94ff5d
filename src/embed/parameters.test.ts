import { describe, expect, it } from 'vitest';
import { parametersIn } from './parameters.ts';

const read = (query: string) => parametersIn(new URLSearchParams(query), 'en');

describe('parametersIn', () => {
	it('returns valid values in their canonical form', () => {
		expect(
			read('theme=dark&accent=1d5a9e&background=transparent&lang=en-GB&mode=flat&start=last-step')
		).toEqual({
			theme: 'dark',
			accent: '#1d5a9e',
			background: 'transparent',
			lang: 'en-GB',
			mode: 'flat',
			start: 'last-step'
		});
		expect(read('accent=%23fa0')).toEqual({ accent: '#fa0' });
	});

	it.each([
		'theme=blue',
		'theme=',
		'theme=toString',
		'accent=red',
		'accent=%23ffff',
		'accent=fff;background:url(x)',
		'background=white',
		'lang=fr',
		'lang=en-gb',
		'lang=en-GB"',
		'mode=fullscreen',
		'start=../secret',
		'unknown=1'
	])('ignores %s', (query) => {
		expect(read(query)).toEqual({});
	});
});
