/** Limits of what the story costs a reader. `npm run bench` fails above one of them. */
import type { Measurement } from './measure.ts';

/** Medians of each page. */
export interface Bench {
	/** `/` */
	start: Measurement;
	/** `/tokyo/`, which opens at a step. */
	step: Measurement;
	/** The words of `/` without scripts and graphics. */
	plain: Measurement;
	/** A scroll story of the same words, made with scrollama and d3. */
	peer: Measurement;
}

interface Limit {
	name: string;
	measured: (bench: Bench) => number;
	atMost: number;
	aim: number;
}

/** 0 : 0 is 0, so that a page without a cost is within every ratio. */
const ratio = (value: number, of: number) => (value === 0 ? 0 : value / of);

const LIMITS: Limit[] = [
	{
		name: 'scripts of the first load, bytes in brotli',
		measured: ({ start }) => start.scripts,
		atMost: 50_000,
		aim: 40_000
	},
	{
		name: 'HTML of `/`, bytes in brotli',
		measured: ({ start }) => start.html,
		atMost: 35_000,
		aim: 28_000
	},
	{ name: 'elements of `/`', measured: ({ start }) => start.elements, atMost: 1300, aim: 900 },
	{
		name: 'blocking time of `/` : the peer',
		measured: ({ start, peer }) => ratio(start.blocking, peer.blocking),
		atMost: 1,
		aim: 0.5
	},
	{
		name: 'largest paint of `/` : the plain page',
		measured: ({ start, plain }) => ratio(start.largestPaint, plain.largestPaint),
		atMost: 1.4,
		aim: 1.2
	},
	{
		name: 'largest paint of `/tokyo/` : the plain page',
		measured: ({ step, plain }) => ratio(step.largestPaint, plain.largestPaint),
		atMost: 2,
		aim: 1.5
	},
	{
		name: 'frames over 50 ms in a finger scroll, percent',
		measured: ({ start }) => start.slowFrames,
		atMost: 0.4,
		aim: 0.1
	},
	{
		name: 'blocking time of a finger scroll, ms',
		measured: ({ start }) => start.scrollBlocking,
		atMost: 50,
		aim: 0
	},
	{
		name: 'script memory after ten scrolls : after one',
		measured: ({ start }) => ratio(start.memoryAfterTen, start.memory),
		atMost: 1.3,
		aim: 1.1
	},
	{
		name: 'layout shift, load and scroll',
		measured: ({ start, step }) => Math.max(start.shift, step.shift),
		atMost: 0,
		aim: 0
	}
];

export interface Verdict {
	name: string;
	measured: number;
	atMost: number;
	aim: number;
	verdict: 'aim met' | 'within' | 'too much';
}

/** Compares a bench with all limits. A measure of NaN is too much. */
export function verdicts(bench: Bench): Verdict[] {
	return LIMITS.map(({ name, measured: measure, atMost, aim }) => {
		const measured = measure(bench);
		const verdict = measured <= aim ? 'aim met' : measured <= atMost ? 'within' : 'too much';
		return { name, measured: Number(measured.toFixed(4)), atMost, aim, verdict };
	});
}
