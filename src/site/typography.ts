/** Typographic quotation marks for text that is stored with straight ones. */
import type { Punctuation } from '#language/strings.ts';

/** Replaces straight quotation marks and apostrophes with curly ones. */
export const curly = (text: string): string =>
	text.replaceAll(/"([^"]*)"/g, '“$1”').replaceAll("'", '’');

/** Puts text in the quotation marks of a language; quotation marks inside become inner ones. */
export function quoted(
	text: string,
	{
		quotation: [open, close],
		innerQuotation: [innerOpen, innerClose]
	}: Pick<Punctuation, 'quotation' | 'innerQuotation'>
): string {
	const inside = curly(text)
		.replaceAll('“', innerOpen)
		.replaceAll('”', innerClose)
		.replaceAll(open, innerOpen)
		.replaceAll(close, innerClose);
	return `${open}${inside}${close}`;
}
