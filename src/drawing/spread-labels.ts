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
 * @param preferred The positions that the labels would have without the others, in rising order.
 * @returns The middle of each label, in the same order, all within the range.
 * @throws {Error} if the range is too short for all labels.
 */
export function spreadLabels(preferred: number[], { pitch, from, until }: LabelRange): number[] {
	const needed = pitch * (preferred.length - 1);
	if (needed > until - from + ROUNDING) {
		throw new Error(`${preferred.length} labels need ${needed} units and have ${until - from}.`);
	}
	const positions: number[] = [];
	preferred.forEach((position, index) => {
		const before = positions[index - 1];
		const least = before === undefined ? from : before + pitch;
		const most = until - pitch * (preferred.length - 1 - index);
		positions.push(Math.min(most, Math.max(least, position)));
	});
	return positions;
}
