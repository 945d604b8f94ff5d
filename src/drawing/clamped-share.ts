/** Where `value` stands between `start` and `end`, cut off at 0 and 1. */
export function clampedShare(start: number, end: number, value: number): number {
	return Math.min(1, Math.max(0, (value - start) / (end - start)));
}
