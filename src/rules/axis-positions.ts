/** Where steps stand on the date axis. */

/** The axis of the story, `YYYY-MM-DD`. */
export interface AxisSpan {
	from: string;
	until: string;
}

/** Share of the axis that is to scale; the rest is for what is told after the last meeting. */
export const SCALED_SHARE = 0.86;

/** A day on the axis, 0 to `SCALED_SHARE`, to scale. */
export function dayPosition(day: string, { from, until }: AxisSpan): number {
	const [start, end, at] = [from, until, day].map((text) => Date.parse(`${text}T00:00:00Z`));
	if (start === undefined || end === undefined || at === undefined) return 0;
	return ((at - start) / (end - start)) * SCALED_SHARE;
}

/**
 * A place for every step, 0 to 1, never running backward. Dated steps stand on their day. Steps
 * without a date divide the way between their dated neighbours; before the first and after the
 * last date, the way to the axis' end.
 */
export function axisPositions(steps: readonly { date?: string }[], span: AxisSpan): number[] {
	const dated = steps.flatMap(({ date }, index) =>
		date === undefined ? [] : [{ index, place: dayPosition(date, span) }]
	);
	const stops = [{ index: -1, place: 0 }, ...dated, { index: steps.length - 1, place: 1 }];
	return stops.slice(1).flatMap((after, stop) => {
		const before = stops[stop] ?? after;
		const way = after.index - before.index;
		return Array.from({ length: way }, (_, step) => {
			const share = (step + 1) / way;
			return before.place + share * (after.place - before.place);
		});
	});
}
