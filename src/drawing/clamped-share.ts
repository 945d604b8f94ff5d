/**
 * The position of `value` between `start` and `end`, as a share: 0 at `start`, 1 at `end`, clamped
 * to 0–1. If `start` and `end` are equal, the result is 0 below them, 1 above them, and NaN at them.
 */
export function clampedShare(start: number, end: number, value: number): number {
	return Math.min(1, Math.max(0, (value - start) / (end - start)));
}
