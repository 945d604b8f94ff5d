/** The positions of days and steps on the date axis, 0 to 1. */

/** First and last day of the axis, `YYYY-MM-DD`. */
export interface AxisSpan {
	from: string;
	until: string;
}

/** The share of the axis that is to scale. The rest is for steps after the last dated one. */
export const SCALED_SHARE = 0.86;

/** Milliseconds since 1970. */
function timeOf(day: string): number {
	const time = Date.parse(`${day}T00:00:00Z`);
	if (Number.isNaN(time)) throw new RangeError(`“${day}” is not a date: write it as YYYY-MM-DD`);
	return time;
}

/**
 * The position of a day, to scale: 0 for the first day of the axis, `SCALED_SHARE` for the last.
 * Days outside the axis have positions outside this range.
 * @throws {RangeError} If one of the three days is not a date.
 */
export function dayPosition(day: string, { from, until }: AxisSpan): number {
	const start = timeOf(from);
	return ((timeOf(day) - start) / (timeOf(until) - start)) * SCALED_SHARE;
}

/**
 * The position of every step, 0 to 1, in ascending order if the dates are. A dated step is at its
 * day, if there is an axis. Steps without a date divide the distance between their dated neighbours evenly, or the
 * distance to the end of the axis. The last step is at 1 unless it is dated.
 * @throws {RangeError} If a day is not a date.
 */
export function axisPositions(
	steps: readonly { date?: string }[],
	span: AxisSpan | undefined
): number[] {
	const dated = steps.flatMap(({ date }, index) =>
		span === undefined || date === undefined ? [] : [{ index, position: dayPosition(date, span) }]
	);
	const stops = [{ index: -1, position: 0 }, ...dated, { index: steps.length - 1, position: 1 }];
	return stops.slice(1).flatMap((after, stop) => {
		const before = stops[stop] ?? after;
		const count = after.index - before.index;
		return Array.from({ length: count }, (_, step) => {
			const share = (step + 1) / count;
			return before.position + share * (after.position - before.position);
		});
	});
}
