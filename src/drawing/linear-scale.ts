import { interpolateNumber } from 'd3-interpolate';

/**
 * A linear scale from a domain to a range. d3-scale's own brings formats and colours along, which
 * weigh more than the scenes that need a straight line; LayerCake's charts use it all the same.
 */
export function linearScale([start, end]: [number, number], range: [number, number]) {
	const mixed = interpolateNumber(...range);
	return (value: number) => mixed((value - start) / (end - start));
}
