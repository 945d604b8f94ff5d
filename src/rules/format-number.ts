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
	new Intl.NumberFormat(language, { maximumFractionDigits: 2, ...options }).format(value);
