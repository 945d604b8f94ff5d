/** How a language is written. Languages are BCP 47 tags. */

/**
 * An invisible character where a line may break: between the phrases of a text without spaces. Labels have it
 * until they are in lines.
 */
export const BREAK = '\u200b';

/** Whether the site's two font families have the letters of a language. Other languages are set in fonts of the reader's system. */
export const hasFont = (language: string): boolean =>
	new Intl.Locale(language).maximize().script === 'Latn';
