/** Marks as printers set them; data and quotations keep the typewriter’s. */

/** Text with curly apostrophes and quotation marks. */
export const curly = (text: string): string =>
	text.replaceAll(/"([^"]*)"/g, '“$1”').replaceAll("'", '’');

/** Text between quotation marks; those inside become single ones. */
export const quoted = (text: string): string =>
	`“${curly(text).replaceAll('“', '‘').replaceAll('”', '’')}”`;
