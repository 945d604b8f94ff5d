/** Finds numbers in digits and in words, with their units. */
import type { NumberMention, MentionReader, Unit } from './mention.ts';
import { CARDINALS, MULTIPLES, SCALES } from './number-words.ts';

/** The spellings of each unit. */
const UNIT_WORDS: readonly [RegExp, Unit][] = [
	[/^yen$/, 'yen'],
	[/^(?:US |U\.S\. )?dollars?$/, 'dollars'],
	[/^(?:%|percent)$/, 'percent'],
	[/^(?:km|kilometers?)$/, 'kilometers'],
	[/^days?$/, 'days'],
	[/^minutes?$/, 'minutes'],
	[/^times$/, 'times']
];

const WORDS = new Map([...CARDINALS, ...MULTIPLES]);

const alternation = (words: Iterable<string>) =>
	[...words].sort((a, b) => b.length - a.length).join('|');

const NUMBER = new RegExp(
	[
		`(?:(?<!\\p{L})(?<bound>more|less) than )?`,
		// “PAC-3” and “2+2” are names.
		`(?<![\\p{L}\\d.,+]|\\p{L}[-–])`,
		`(?:(?<digits>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?:th|st|nd|rd)?`,
		`|(?<word>${alternation(WORDS.keys())}))(?![\\p{L}\\d]|\\+\\d)`,
		`(?:[ \\u00a0](?<scale>${alternation(SCALES.keys())})(?!\\p{L}))?`,
		`(?:[ \\u00a0]?(?<unit>%|(?:yen|(?:US |U\\.S\\. )?dollars?|percent|km|kilometers?|days?|minutes?|times)(?!\\p{L})))?`
	].join(''),
	'giu'
);

const boundOf = (word: string | undefined): NumberMention['bound'] =>
	word === undefined ? undefined : word.toLowerCase() === 'more' ? 'more' : 'less';

/** The text after a number whose unit comes later: “22, 38 and 49 days”, “from 291.1 to 896.8 billion yen”. */
const LIST_CONTINUES = /^(?:,| to| and| or|–)\s?(?:and |or )?[\d$¥]/;

/** Finds every number of a text, except “one” and ordinals in letters like “first”. */
export const readNumbers: MentionReader<NumberMention> = (text) =>
	[...text.matchAll(NUMBER)].map(({ 0: found, index, groups = {} }) => {
		const { bound, digits, scale, unit } = groups;
		const word = groups.word?.toLowerCase() ?? '';
		const written = WORDS.get(word) ?? Number(digits?.replaceAll(',', ''));
		const measured = UNIT_WORDS.find(([pattern]) => unit && pattern.test(unit))?.[1];
		return {
			kind: 'number',
			text: found,
			at: index,
			written,
			bound: boundOf(bound),
			value: written * (SCALES.get(scale?.toLowerCase() ?? '') ?? 1),
			unit: MULTIPLES.has(word) ? 'times' : measured,
			isInList: !unit && LIST_CONTINUES.test(text.slice(index + found.length)),
			isInWords: word !== '' || undefined
		};
	});
