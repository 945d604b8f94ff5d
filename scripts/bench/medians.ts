import { median } from 'd3-array';

/** The median of each measure over several runs. */
export function medians<Measures extends object>(runs: Measures[]): Measures {
	const measures = Object.keys(runs[0] ?? {}) as (keyof Measures)[];
	return Object.fromEntries(
		measures.map((measure) => [measure, median(runs, (run) => run[measure] as number)])
	) as Measures;
}
