/** How a language is written. Languages are BCP 47 tags. */

/**
 * An invisible character where a line may break: between the phrases of a text without spaces. Labels have it
 * until they are in lines.
 */
export const BREAK = '\u200b';

/** Whether the site's two font families have the letters of a language. Other languages are set in fonts of the reader's system. */
export const hasFont = (language: string): boolean =>
	new Intl.Locale(language).maximize().script === 'Latn';

/** A character as wide as high: kanji, kana, and full-width marks and letters. */
const FULL_WIDTH =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/gu;

/** The width of a text in letters. A full-width character is as wide as two. */
export const widthInLetters = (text: string): number =>
	text.length + (text.match(FULL_WIDTH)?.length ?? 0);
