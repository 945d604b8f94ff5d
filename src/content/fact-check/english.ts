import dictionary from 'dictionary-en';
import spellChecker from 'nspell';

let checker: ReturnType<typeof spellChecker> | undefined;

/**
 * Whether a word is in the English dictionary; of a word with hyphens, whether all its parts are.
 * @param word In lower case. The dictionary has the names of people and places with a capital only.
 */
export function isEnglish(word: string): boolean {
	checker ??= spellChecker({
		aff: Buffer.from(dictionary.aff),
		dic: Buffer.from(dictionary.dic)
	});
	const parts = word.split('-');
	return parts.every((part) => checker?.correct(part));
}
