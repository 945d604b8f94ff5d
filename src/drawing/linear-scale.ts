import { interpolateNumber } from 'd3-interpolate';

/**
 * A linear scale from a domain to a range, not clamped. A domain of equal ends gives no finite
 * number. It is used instead of d3-scale, whose formats and colours weigh more than most scenes.
 */
export function linearScale([start, end]: [number, number], range: [number, number]) {
	const interpolate = interpolateNumber(...range);
	return (value: number) => interpolate((value - start) / (end - start));
}
