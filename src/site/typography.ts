/** Typographic quotation marks for text that is stored with straight ones. */

/** Replaces straight quotation marks and apostrophes with curly ones. */
export const curly = (text: string): string =>
	text.replaceAll(/"([^"]*)"/g, '“$1”').replaceAll("'", '’');

/** Puts text in double quotation marks; quotation marks inside become single. */
export const quoted = (text: string): string =>
	`“${curly(text).replaceAll('“', '‘').replaceAll('”', '’')}”`;
