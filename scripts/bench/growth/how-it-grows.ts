/** In words, how a measure grows with the story. */

/** The largest power of the story's length that is still called so. Between them noise of a few percent changes nothing. */
const NAMES: [power: number, name: string][] = [
	[0.2, 'constant'],
	[0.8, 'less than linear'],
	[1.2, 'linear'],
	[Infinity, 'more than linear']
];

/**
 * Says how values grow, by the last two: what is paid once hides growth in short stories.
 * @param sizes How many steps each value belongs to, growing.
 */
export function howItGrows(sizes: number[], values: number[]): string {
	const [before = NaN, last = NaN] = values.slice(-2);
	const [smaller = NaN, larger = NaN] = sizes.slice(-2);
	const power = Math.log(last / before) / Math.log(larger / smaller);
	return NAMES.find(([most]) => power <= most)?.[1] ?? 'unknown';
}
