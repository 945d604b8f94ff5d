import { expect, it } from 'vitest';
import { stringsOf } from './strings-of.ts';
import type { Strings } from './strings.ts';
import { fill, type Template } from './template.ts';

const TABLES = import.meta.glob<Strings>('./tables/*.ts', { eager: true, import: 'strings' });

it.each(Object.entries(TABLES))('the language of %s is the name of the file', (file, strings) => {
	expect(file).toBe(`./tables/${strings.language}.ts`);
	expect(stringsOf(strings.language)).toBe(strings);
});

it('gives a language of a country the strings of the language', () => {
	expect(stringsOf('en-GB').language).toBe('en');
	expect(stringsOf('ja-JP').language).toBe('ja');
});

it('names the file to write for a language without strings', () => {
	expect(() => stringsOf('fr-CA')).toThrow(
		'The site has no interface strings in “fr-CA”: write src/language/tables/fr.ts'
	);
});

it('fills the gaps of a template in any order, and keeps a gap without a value', () => {
	expect(fill('{place} of {count}: {name}', { name: 'Oahu', place: 1, count: 0 })).toBe(
		'1 of 0: Oahu'
	);
	expect(fill('{count} {unknown}', { count: 2 })).toBe('2 {unknown}');
});

// `npm run check` fails if one of these compiles.
it('a table without a string, and a template without a gap, do not compile', () => {
	const { theme } = stringsOf('en');
	const { change, toLight } = theme;
	// @ts-expect-error -- `toDark` is missing
	const incomplete: Strings['theme'] = { change, toLight };
	const gaps: Template<'shown' | 'count'> = '{count} / {shown}';
	// @ts-expect-error -- the gap `count` is missing
	const gapless: Template<'shown' | 'count'> = '{shown}';
	expect([incomplete, gaps, gapless]).toHaveLength(3);
});
