/**
 * How often a move is drawn. Where a phone cannot draw it in every frame it is drawn in every other
 * one: steady at half the rate is smoother than unsteady, and leaves the frames between to the scroll.
 */

/** Milliseconds from one frame to the next in which another one was missed, at 60 a second. */
const MISSED = 25;

/** What the newest frame counts among all that are remembered: as one of twenty. */
const NEWEST = 0.05;

/** From this share of missed frames on, moves are drawn at half the rate. */
const TOO_MANY = 0.08;

/**
 * The pace of all moves of one stage.
 * @param clock Milliseconds since any moment.
 * @returns Asked once in each frame how much of a move is over (0 to 1), says what to draw of it: as much, or as much as in the frame before.
 */
export function frameSkipper(clock = () => performance.now()): (over: number) => number {
	let missed = 0;
	let before = { at: 0, over: 1, drawn: 1 };
	return (over) => {
		const at = clock();
		const hasBegun = over < before.over;
		if (!hasBegun) missed += NEWEST * (Number(at - before.at > MISSED) - missed);
		const holds = !hasBegun && missed > TOO_MANY && before.drawn === before.over;
		before = { at, over, drawn: holds ? before.drawn : over };
		return before.drawn;
	};
}
