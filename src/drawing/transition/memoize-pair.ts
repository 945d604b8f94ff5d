import type { Mark } from '../marks.ts';

/**
 * The same rule, made to remember what it last said of a mark: asked of the same two objects again
 * it gives the same answer, the very object. While a thread grows with the scroll its scene is
 * composed anew at every frame, and nearly all of its marks are the objects of before.
 */
export function memoizePair<Other extends Mark | undefined, Answer>(
	rule: (mark: Mark, other: Other) => Answer
): (mark: Mark, other: Other) => Answer {
	const said = new WeakMap<Mark, { other: Other; answer: Answer }>();
	return (mark, other) => {
		const last = said.get(mark);
		if (last && last.other === other) return last.answer;
		const answer = rule(mark, other);
		said.set(mark, { other, answer });
		return answer;
	};
}
