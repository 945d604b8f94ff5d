import { interpolateNumber } from 'd3-interpolate';

/**
 * A linear scale from a domain to a range, not clamped. The scale returns no finite number if the
 * ends of the domain are equal. It replaces d3-scale, whose dependencies are larger than most scenes.
 */
export function linearScale([start, end]: [number, number], range: [number, number]) {
	const interpolate = interpolateNumber(...range);
	return (value: number) => interpolate((value - start) / (end - start));
}
