import { median } from 'd3-array';

/** Rounds that are timed, and how long each is, in milliseconds. */
const ROUNDS = 9;
const ROUND = 40;

/** Kept, so that no compiler finds the work to be of no use. */
let kept: unknown;

/** Nanoseconds that a pure function takes once it is warm: the median of several rounds. */
export function timeOf(work: () => unknown): number {
	const round = () => {
		const start = performance.now();
		let times = 0;
		let now = start;
		while (now - start < ROUND) {
			for (let turn = 0; turn < 16; turn++) kept = work();
			times += 16;
			now = performance.now();
		}
		return ((now - start) * 1_000_000) / times;
	};
	round();
	const time = median(Array.from({ length: ROUNDS }, round)) ?? NaN;
	return kept === timeOf ? NaN : time;
}
