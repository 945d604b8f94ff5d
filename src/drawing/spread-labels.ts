/** Tolerance for sums of fractions, in units. */
const ROUNDING = 1e-6;

interface LabelRange {
	/** Minimum distance between two middles, in units. */
	pitch: number;
	/** Minimum position of the first middle, and maximum of the last. */
	from: number;
	until: number;
}

/**
 * Moves labels along a line apart, so that none overlaps another. Each moves as little as possible.
 * @param wishes The positions that the labels would have without the others, in rising order.
 * @returns The middle of each label, in the same order, all within the range.
 * @throws {Error} if the range is too short for all labels.
 */
export function spreadLabels(wishes: number[], { pitch, from, until }: LabelRange): number[] {
	const needed = pitch * (wishes.length - 1);
	if (needed > until - from + ROUNDING) {
		throw new Error(`${wishes.length} labels need ${needed} units and have ${until - from}.`);
	}
	const positions: number[] = [];
	wishes.forEach((wish, index) => {
		const before = positions[index - 1];
		const least = before === undefined ? from : before + pitch;
		const most = until - pitch * (wishes.length - 1 - index);
		positions.push(Math.min(most, Math.max(least, wish)));
	});
	return positions;
}
