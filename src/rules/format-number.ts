/** Languages that count in ten thousands. Their newspapers write smaller numbers without a comma: “6190”. */
const COUNTS_IN_TEN_THOUSANDS = /^(?:ja|ko|zh)\b/;

/** French writes this space in a number. The two fonts lack it, and have the wider one. */
const [NARROW_SPACE, SPACE] = ['\u202f', '\u00a0'];

/** Whether a language writes neither a comma below ten thousand nor a space before a unit. */
export const isCompact = (language: string): boolean => COUNTS_IN_TEN_THOUSANDS.test(language);

/**
 * Writes a number: “7,770”, with two decimals at most.
 * @param language A BCP 47 tag.
 * @param options Options of `Intl.NumberFormat`, as for a unit. Default: none.
 */
export const formatNumber = (
	language: string,
	value: number,
	options: Intl.NumberFormatOptions = {}
): string =>
	new Intl.NumberFormat(language, {
		maximumFractionDigits: 2,
		...(isCompact(language) && { useGrouping: 'min2' }),
		...options
	})
		.format(value)
		.replaceAll(NARROW_SPACE, SPACE);
