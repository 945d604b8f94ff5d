/** The limits of the benchmark's measures. `npm run bench` fails if a measure exceeds its limit. */
import type { Measurement } from './measure.ts';

/** Medians of each page. */
export interface Bench {
	/** `/` */
	start: Measurement;
	/** `/STEP/` of a step in the middle. */
	step: Measurement;
	/** The text of `/` without scripts and graphics. */
	plain: Measurement;
	/** A scroll story with the same text, made with scrollama and d3. */
	peer: Measurement;
}

interface Limit {
	name: string;
	measured: (bench: Bench) => number;
	limit: number;
}

/** 0 : 0 is 0, so that a page without a cost is within every ratio. */
const ratio = (value: number, of: number) => (value === 0 ? 0 : value / of);

const LIMITS: Limit[] = [
	{
		name: 'scripts of the first load, bytes in brotli',
		measured: ({ start }) => start.scripts,
		limit: 50_000
	},
	{
		name: 'HTML of `/`, bytes in brotli',
		measured: ({ start }) => start.html,
		limit: 35_000
	},
	{ name: 'elements of `/`', measured: ({ start }) => start.elements, limit: 1300 },
	{
		name: 'blocking time of `/` : the peer',
		measured: ({ start, peer }) => ratio(start.blocking, peer.blocking),
		limit: 1
	},
	{
		name: 'largest paint of `/` : the plain page',
		measured: ({ start, plain }) => ratio(start.largestPaint, plain.largestPaint),
		limit: 1.4
	},
	{
		name: 'largest paint of `/STEP/` : the plain page',
		measured: ({ step, plain }) => ratio(step.largestPaint, plain.largestPaint),
		limit: 2
	},
	{
		name: 'frames over 50 ms in a touch scroll, percent',
		measured: ({ start }) => start.slowFrames,
		limit: 0.4
	},
	{
		name: 'blocking time of a touch scroll, ms',
		measured: ({ start }) => start.scrollBlocking,
		limit: 50
	},
	{
		name: 'JavaScript heap after ten scrolls : after one',
		measured: ({ start }) => ratio(start.memoryAfterTen, start.memory),
		limit: 1.3
	},
	{
		name: 'layout shift, load and scroll',
		measured: ({ start, step }) => Math.max(start.shift, step.shift),
		limit: 0
	}
];

/** A measure beside its limit, in the unit that its name gives. */
export interface LimitResult {
	name: string;
	measured: number;
	limit: number;
	result: 'within' | 'exceeded';
}

/** Compares a measure with its limit. NaN exceeds every limit. */
export function compare(name: string, measured: number, limit: number): LimitResult {
	const result = measured <= limit ? 'within' : 'exceeded';
	return { name, measured: Number(measured.toFixed(4)), limit, result };
}

/** Compares a bench with all limits. */
export const checkLimits = (bench: Bench): LimitResult[] =>
	LIMITS.map(({ name, measured, limit }) => compare(name, measured(bench), limit));
