/** Reads texts in the language of a story or of an edition. */
import { ENGLISH_ATTRIBUTION, type AttributionWords } from './attribution.ts';
import { isEnglish } from './english.ts';
import type { DateMention, Mention, NumberMention } from './mention.ts';
import { readMentions } from './read-mentions.ts';

/** The numbers, dates and names that a text is evidence for. */
export interface TextEvidence {
	numbers: NumberMention[];
	dates: DateMention[];
	/** In English, names and names without their first words; in an edition, keys of its table. */
	names: string[];
}

/** Finds the mentions of texts in one language. */
export interface TextReader {
	/** A BCP 47 tag. */
	language: string;
	/** Finds the numbers, dates, names and quotations of a text: all that needs evidence. */
	mentions: (text: string) => Mention[];
	/** Finds all that a text is evidence for. */
	evidence: (text: string) => TextEvidence;
	/** Its words in the attribution of a claim. */
	attribution: AttributionWords;
}

/** A designation like “SM-3”. */
const DESIGNATION = /^\p{Lu}+-\d+$/u;

/** A name, the name without its first word, and so on to its last word. Of “SM-3 Block IIA” also the designation, “SM-3”. */
function partsOfName(name: string): string[] {
	const words = name.split(/[ \u00a0]/);
	return [
		...words.map((_, index) => words.slice(index).join(' ')),
		...words.slice(0, 1).filter((word) => DESIGNATION.test(word))
	];
}

/** Finds all that an English text is evidence for. */
export function englishEvidence(text: string): TextEvidence {
	const mentions = readMentions(text, () => true);
	// The first word of a sentence may or may not be part of a name, so names have both readings.
	const inBothReadings = [...mentions, ...readMentions(text, () => false)];
	return {
		numbers: mentions.filter((mention) => mention.kind === 'number'),
		dates: mentions.filter((mention) => mention.kind === 'date'),
		names: inBothReadings
			.filter(({ kind }) => kind === 'name')
			.flatMap((mention) => partsOfName(mention.text))
	};
}

/** Returns the words that a text has in lower case, alone or in a compound. */
export const wordsInLowerCase = (text: string): ReadonlySet<string> =>
	new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}-]*/gu)?.flatMap((word) => [word, ...word.split('-')]));

/**
 * Returns the reader of a story in English.
 * @param claims The text of all claims. It shows which words at the start of a sentence are names: the
 * dictionary or a claim has a common word in lower case, alone or in a compound, and no claim has it as a name.
 */
export function englishReader(claims: string): TextReader {
	const lowerCase = wordsInLowerCase(claims);
	const names = new Set(
		readMentions(claims, isEnglish)
			.filter(({ kind }) => kind === 'name')
			.map(({ text }) => text.toLowerCase())
	);
	const isCommonWord = (word: string) =>
		(isEnglish(word) || lowerCase.has(word)) && !names.has(word);
	return {
		language: 'en',
		mentions: (text) => readMentions(text, isCommonWord),
		evidence: englishEvidence,
		attribution: ENGLISH_ATTRIBUTION
	};
}
