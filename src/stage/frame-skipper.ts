/**
 * Skips frames of transitions on slow phones. A steady half rate looks smoother than an unsteady full
 * rate. It leaves time for the scroll.
 */

/** Milliseconds between two calls from which a frame was missed, at 60 frames a second. */
const MISSED = 25;

/** Weight of the newest frame in the moving average of missed frames. */
const NEWEST_WEIGHT = 0.05;

/** Share of missed frames, 0 to 1, from which every other frame is skipped. */
const SKIP_THRESHOLD = 0.08;

/**
 * Creates an easing with state, for all transitions of one stage.
 * @param clock Returns a time in milliseconds. Default: `performance.now`.
 * @returns A function to call once a frame with the share of the transition's time, 0 to 1. It
 * returns that share, or the one of the last call where it skips the frame.
 */
export function frameSkipper(clock = () => performance.now()): (share: number) => number {
	let missed = 0;
	let last = { at: 0, share: 1, drawn: 1 };
	return (share) => {
		const at = clock();
		const isFirst = share < last.share;
		if (!isFirst) missed += NEWEST_WEIGHT * (Number(at - last.at > MISSED) - missed);
		const skips = !isFirst && missed > SKIP_THRESHOLD && last.drawn === last.share;
		last = { at, share, drawn: skips ? last.drawn : share };
		return last.drawn;
	};
}
