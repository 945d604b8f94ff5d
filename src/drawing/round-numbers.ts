/** Decimals kept of a place or size: a hundredth of a unit is far below a pixel. More would only make pages longer. */
const FACTOR = 100;

/** The same data with every number cut to what can be seen. */
export function roundNumbers<Data>(data: Data): Data {
	if (typeof data === 'number') return (Math.round(data * FACTOR) / FACTOR) as Data;
	if (Array.isArray(data)) return data.map(roundNumbers) as Data;
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(
		Object.entries(data).map(([field, value]) => [field, roundNumbers(value as unknown)])
	) as Data;
}
