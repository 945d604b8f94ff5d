import { expect, test } from 'vitest';
import { optionsOf } from './options.ts';

test('three runs, and nothing written, unless asked', () => {
	expect(optionsOf([])).toEqual({ runs: 3, write: false });
	expect(optionsOf(['--runs', '5', '--beside=before', '--write'])).toEqual({
		runs: 5,
		beside: 'before',
		write: true
	});
});

test.each([
	[['--run', '5'], '--run'],
	[['-r'], '-r'],
	[['before'], 'before']
])('%j: names what is unknown, and what is known', (args, named) => {
	expect(() => optionsOf(args)).toThrow(
		`does not know ${named}. It knows --runs N, --beside FOLDER, --write.`
	);
});

test.each(['0', '1.5', 'many'])('--runs %s is an error', (runs) => {
	expect(() => optionsOf(['--runs', runs])).toThrow(`--runs ${runs}`);
});

test('an option without its value is an error', () => {
	expect(() => optionsOf(['--beside'])).toThrow('--beside');
});
