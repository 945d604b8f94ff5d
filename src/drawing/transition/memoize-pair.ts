import type { Mark } from '../marks.ts';

/**
 * Memoizes `rule`: the same two objects return the same result object. Only the last result of a
 * mark is kept. While the reader scrolls, a scene is drawn again in every frame. Nearly all of its
 * marks are the objects of the previous frame.
 */
export function memoizePair<Other extends Mark | undefined, Result>(
	rule: (mark: Mark, other: Other) => Result
): (mark: Mark, other: Other) => Result {
	const results = new WeakMap<Mark, { other: Other; result: Result }>();
	return (mark, other) => {
		const last = results.get(mark);
		if (last && last.other === other) return last.result;
		const result = rule(mark, other);
		results.set(mark, { other, result });
		return result;
	};
}
