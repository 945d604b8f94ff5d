/**
 * The number at a share of the way from one to another; at 0 and 1 exactly the ends. d3-interpolate
 * says the same, but comes as one file with all of d3-color, which weighs more than the coast.
 */
export function interpolateNumber(from: number, to: number): (share: number) => number {
	return (share) => from * (1 - share) + to * share;
}
