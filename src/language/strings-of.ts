import type { Strings } from './strings.ts';

const TABLES = import.meta.glob<Strings>('./tables/*.ts', { eager: true, import: 'strings' });

/**
 * Returns the interface strings of a language. For the server: a script that imports them contains every language.
 * @param tag Language tag of the story, as in `en` or `en-GB`.
 * @throws {Error} when no table has the language.
 */
export function stringsOf(tag: string): Strings {
	const { language } = new Intl.Locale(tag);
	const strings = TABLES[`./tables/${language}.ts`];
	if (strings) return strings;
	throw new Error(
		`The site has no interface strings in “${tag}”: write src/language/tables/${language}.ts, as tables/en.ts.`
	);
}
