/** Finds numbers in a language, with the separators and the words for large numbers that `Intl` has. */
import type { MentionReader, NumberMention, Unit } from '../mention.ts';
import type { ReadingWords } from './reading-words.ts';
import { bounded, escaped, oneOf, SPACED_LETTER, withCapital } from './patterns.ts';

/** Powers of ten that languages have words for: 万 is 4, “trillion” is 12. */
const POWERS = Array.from({ length: 12 }, (_, index) => index + 3);

/** The words of a language that multiply the number before them. */
function scalesOf(language: string): ReadonlyMap<string, number> {
	const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long' });
	return new Map(
		POWERS.flatMap((power): [string, number][] => {
			const value = 10 ** power;
			const parts = format.formatToParts(value);
			const word = parts.find(({ type }) => type === 'compact')?.value;
			const written = Number(parts.find(({ type }) => type === 'integer')?.value ?? 1);
			return word === undefined ? [] : [[word, value / written]];
		})
	);
}

/** The marks of a language inside a number. A space may be of any width. */
function separatorsOf(language: string): { group: string; decimal: string } {
	const parts = new Intl.NumberFormat(language).formatToParts(1234567.5);
	const mark = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
	return {
		group: /\s/.test(mark('group')) ? '[ \\u00a0\\u202f]' : escaped(mark('group')),
		decimal: escaped(mark('decimal'))
	};
}

/** Numbers in letters: each numeral alone, or with each counter of the language. */
const numberWordsOf = (
	language: string,
	{ numerals, counters }: ReadingWords
): ReadonlyMap<string, number> =>
	new Map(
		Object.entries(numerals).flatMap(([numeral, value]) =>
			(counters.length > 0 ? counters : ['']).flatMap((counter) =>
				withCapital(`${numeral}${counter}`, language).map((word): [string, number] => [word, value])
			)
		)
	);

/** Returns a reader of numbers in digits, and of the number words of the language. A count of one in digits is skipped. */
export function numberReader(language: string, words: ReadingWords): MentionReader<NumberMention> {
	const scales = scalesOf(language);
	const { group, decimal } = separatorsOf(language);
	const digits = `(?:\\d{1,3}(?:${group}\\d{3})+(?!\\d)|\\d+)(?:${decimal}\\d+)?`;
	const scale = oneOf(scales.keys());
	const space = '[ \\u00a0\\u202f]?';
	const numberWords = numberWordsOf(language, words);
	const unitWords = Object.entries(words.units) as [Unit, readonly string[]][];
	const { more, less } = words.bounds;
	const moreBefore = more.before.flatMap((word) => withCapital(word, language));
	const lessBefore = less.before.flatMap((word) => withCapital(word, language));
	const before = oneOf([...moreBefore, ...lessBefore]);
	const after = oneOf([...more.after, ...less.after]);
	const NUMBER = new RegExp(
		[
			`(?:(?<before>${before})[ \\u00a0\\u202f])?`,
			// “PAC-3” is a name.
			`(?<![\\d.,+]|${SPACED_LETTER}|${SPACED_LETTER}[-–])`,
			// 3兆5000億 and 1万900: a number may have several scales.
			`(?:(?<scaled>(?:${digits}${space}${scale})+(?:\\d+)?)|(?<digits>${digits})`,
			`|(?<word>${[...numberWords.keys()].map(bounded).join('|') || '(?!)'}))`,
			`(?:${space}(?!${oneOf(words.fractions)}\\d)(?<unit>${oneOf(unitWords.flatMap(([, spellings]) => spellings))}))?`,
			`(?:${space}(?:${oneOf(words.counters)})?(?<after>${after}))?`,
			`(?![\\d]|${SPACED_LETTER})`
		].join(''),
		'gu'
	);
	const SCALED_PART = new RegExp(`(${digits})${space}(${scale})?`, 'gu');
	const GROUP = new RegExp(group, 'gu');
	const DECIMAL = new RegExp(decimal, 'u');
	const CONTINUES = new RegExp(`^ ?${oneOf(words.joiners)} ?\\d`, 'u');

	const parsed = (text: string) => Number(text.replaceAll(GROUP, '').replace(DECIMAL, '.'));
	const boundOf = (word: string | undefined): NumberMention['bound'] =>
		word === undefined
			? undefined
			: [...moreBefore, ...more.after].includes(word)
				? 'more'
				: 'less';

	return (text) =>
		[...text.matchAll(NUMBER)].flatMap(({ 0: found, index, groups = {} }) => {
			const { scaled, word, unit } = groups;
			const parts = [...(scaled ?? groups.digits ?? '').matchAll(SCALED_PART)];
			const written = numberWords.get(word ?? '') ?? parsed(parts[0]?.[1] ?? '');
			const value = scaled
				? parts.reduce(
						(sum, [, part = '', by = '']) => sum + parsed(part) * (scales.get(by) ?? 1),
						0
					)
				: written;
			// “1本の記事” is an article, not the only one of a count.
			if (value === 1 && unit === undefined) return [];
			const mention: NumberMention = {
				kind: 'number',
				text: found,
				at: index,
				written,
				value,
				unit: unitWords.find(([, spellings]) => unit && spellings.includes(unit))?.[0],
				bound: boundOf(groups.before ?? groups.after),
				isInList: !unit && CONTINUES.test(text.slice(index + found.length)),
				isInWords: word !== undefined || undefined
			};
			return [mention];
		});
}
