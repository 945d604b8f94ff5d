/** The tables and readers that the checks of an edition share. */
import { STANDINGS } from '#rules/actors-and-standings.ts';
import { isEnglish } from '../../fact-check/english.ts';
import { textOfClaim } from '../../fact-check/evidence.ts';
import { editionReader } from '../../fact-check/language/edition-reader.ts';
import { NameTable, type NamePair } from '../../fact-check/language/name-table.ts';
import { readingWordsOf } from '../../fact-check/language/reading-words.ts';
import { wordsInLowerCase, type TextReader } from '../../fact-check/text-reader.ts';
import type { StoryFiles } from '../../load/read-files.ts';
import type { EditionFiles } from '../read-edition.ts';
import { numbered } from '../translate-records.ts';

export interface EditionTables {
	names: NameTable;
	/** Reads the edition's texts. */
	reader: TextReader;
	/** Whether an English word, in lower case, is no name at the start of a sentence. */
	isCommonWord: (word: string) => boolean;
	/** The words for strokes in both languages. */
	strokes: NamePair[];
	/** The paths of the tables, for messages. */
	namesFile: string;
	quotationsFile: string;
}

/** Marks between the parts of a person's name. */
const BETWEEN_PARTS = /[ ・]/;

/** A proper name: at least two words with capitals. “Co-production” is a term, not a name. */
const PROPER_NAME = /^\p{Lu}[\p{L}-]*(?: (?:and|of|on|for|&|\p{Lu}[\p{L}.-]*))* \p{Lu}[\p{L}-]*$/u;

const lastOf = (name: string) => name.split(BETWEEN_PARTS).at(-1) ?? name;

/** The names of people, in full and the family name; of places; of terms that are proper names. */
function pairsOfRecords(source: StoryFiles, { people, places, terms }: EditionFiles): NamePair[] {
	const join = <Item extends object, Words extends object>(
		records: Item[],
		words: Words[],
		keyOf: (record: Item | Words) => string
	) => {
		const wordsByKey = new Map(numbered(words, keyOf).map(({ key, record }) => [key, record]));
		return numbered(records, keyOf).flatMap(({ key, record }): [Item, Words][] => {
			const found = wordsByKey.get(key);
			return found ? [[record, found]] : [];
		});
	};
	const persons = join(source.people, people, ({ id }) => id).flatMap(
		([{ name: english }, { name: translation }]): NamePair[] => [
			{ english, translation },
			{ english: lastOf(english), translation },
			...(BETWEEN_PARTS.test(translation) ? [{ english, translation: lastOf(translation) }] : [])
		]
	);
	const others = [
		...join(source.places, places, ({ id }) => id).map(([{ name }, words]): NamePair => ({
			english: name,
			translation: words.name
		})),
		...join(source.terms, terms, (term) => term.source).map(([{ term }, words]): NamePair => ({
			english: term.replace(/,? \(.*| \(.*/, ''),
			translation: words.term.replace(/[（(].*/, '')
		}))
	];
	return [...persons, ...others.filter(({ english }) => PROPER_NAME.test(english))];
}

/** The words for solid, dashed and hatched. */
const strokesOf = (source: StoryFiles, { frontMatter }: EditionFiles): NamePair[] =>
	STANDINGS.flatMap((standing) => {
		const english = source.frontMatter?.key[standing]?.line;
		const translation = frontMatter?.key[standing]?.line;
		return english && translation ? [{ english, translation }] : [];
	});

const tables = new WeakMap<EditionFiles, EditionTables>();

/** Returns the tables of an edition. They are made once. */
export function tablesOf(source: StoryFiles, words: EditionFiles): EditionTables {
	const known = tables.get(words);
	if (known) return known;
	const names = new NameTable([...pairsOfRecords(source, words), ...words.names]);
	const lowerCase = wordsInLowerCase(source.claims.map(textOfClaim).join('\n'));
	const made = {
		names,
		strokes: strokesOf(source, words),
		namesFile: `${words.paths.words}/names.csv`,
		quotationsFile: `${words.paths.words}/quotations.csv`,
		isCommonWord: (word: string) => isEnglish(word) || lowerCase.has(word),
		reader: editionReader(words.language, readingWordsOf(words.language), names, words.quotations)
	};
	tables.set(words, made);
	return made;
}
