import type { MentionWords } from './mention-words.ts';
import { words as ja } from './words/ja.ts';

/** One entry a language, by BCP 47 tag. */
const WORDS: Readonly<Record<string, MentionWords>> = { ja };

/**
 * Returns the words that the fact check needs to read an edition.
 * @throws {Error} If the language has none. The message names the file to write.
 */
export function mentionWordsOf(language: string): MentionWords {
	const words = WORDS[language];
	if (words) return words;
	throw new Error(
		`src/content/fact-check/language/words/${language}.ts: is missing: write the words for numbers and dates in “${language}”`
	);
}
