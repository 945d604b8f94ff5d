/** Labels along a line that would cover each other move apart, as little as they must. */

/** What sums of fractions may be off by, in units. */
const ROUNDING = 1e-6;

interface Room {
	/** Distance that two middles keep. */
	pitch: number;
	/** Where the first middle may stand at least, and the last at most. */
	from: number;
	until: number;
}

/**
 * Middles for labels that would like to stand at `wishes` (in rising order): in the same order, no
 * two nearer than `pitch`, none outside the room.
 * @throws {Error} when they do not all fit.
 */
export function spreadLabels(wishes: number[], { pitch, from, until }: Room): number[] {
	const needed = pitch * (wishes.length - 1);
	if (needed > until - from + ROUNDING) {
		throw new Error(`${wishes.length} labels need ${needed} units and have ${until - from}.`);
	}
	const places: number[] = [];
	wishes.forEach((wish, index) => {
		const before = places[index - 1];
		const least = before === undefined ? from : before + pitch;
		const most = until - pitch * (wishes.length - 1 - index);
		places.push(Math.min(most, Math.max(least, wish)));
	});
	return places;
}
