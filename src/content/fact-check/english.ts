import dictionary from 'dictionary-en';
import spellChecker from 'nspell';

let checker: ReturnType<typeof spellChecker> | undefined;

/** Whether a word, in small letters, is in the dictionary; names of people and places are there with a capital only. */
export function isEnglish(word: string): boolean {
	checker ??= spellChecker({
		aff: Buffer.from(dictionary.aff),
		dic: Buffer.from(dictionary.dic)
	});
	const parts = word.split('-');
	return parts.every((part) => checker?.correct(part));
}
