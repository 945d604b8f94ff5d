/** Two decimals: a hundredth of a unit is far below a pixel, and more only make pages longer. */
const FACTOR = 100;

/** A deep copy of plain data with every number rounded to two decimals. NaN and infinities stay. */
export function roundNumbers<Data>(data: Data): Data {
	if (typeof data === 'number') return (Math.round(data * FACTOR) / FACTOR) as Data;
	if (Array.isArray(data)) return data.map(roundNumbers) as Data;
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(
		Object.entries(data).map(([field, value]) => [field, roundNumbers(value as unknown)])
	) as Data;
}
