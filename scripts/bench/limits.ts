/** What the story may cost a reader, and what it aims at. */
import { writtenBytes, writtenCount, writtenMilliseconds } from '../written.ts';
import type { Measurement } from './measure.ts';

/** Medians of one run: the story's own pages, and what they are set against. */
export interface Bench {
	start: Measurement;
	step: Measurement;
	plain: Measurement;
	peer: Measurement;
}

export interface Limit {
	name: string;
	measured: (bench: Bench) => number;
	atMost: number;
	aim: number;
	written: (value: number) => string;
}

const times = (value: number) => `${value.toFixed(2)} ×`;
const percent = (value: number) => `${value.toFixed(2)} %`;
const plainNumber = (value: number) => value.toFixed(4);

/** What costs nothing is none of anything, be it of nothing. */
const ratio = (value: number, of: number) => (value === 0 ? 0 : value / of);

export const LIMITS: Limit[] = [
	{
		name: 'scripts of the first load, brotli',
		measured: ({ start }) => start.scripts,
		atMost: 50_000,
		aim: 40_000,
		written: writtenBytes
	},
	{
		name: 'HTML of `/`, brotli',
		measured: ({ start }) => start.html,
		atMost: 35_000,
		aim: 28_000,
		written: writtenBytes
	},
	{
		name: 'elements of `/`',
		measured: ({ start }) => start.elements,
		atMost: 1300,
		aim: 900,
		written: writtenCount
	},
	{
		name: 'blocking time of `/`, against the peer’s',
		measured: ({ start, peer }) => ratio(start.blocking, peer.blocking),
		atMost: 1,
		aim: 0.5,
		written: times
	},
	{
		name: 'largest paint of `/`, against the plain page’s',
		measured: ({ start, plain }) => ratio(start.largestPaint, plain.largestPaint),
		atMost: 1.4,
		aim: 1.2,
		written: times
	},
	{
		name: 'largest paint of `/tokyo/`, likewise',
		measured: ({ step, plain }) => ratio(step.largestPaint, plain.largestPaint),
		atMost: 2,
		aim: 1.5,
		written: times
	},
	{
		name: 'frames over 50 ms in a finger scroll',
		measured: ({ start }) => start.slowFrames,
		atMost: 0.4,
		aim: 0.1,
		written: percent
	},
	{
		name: 'blocking time of a finger scroll',
		measured: ({ start }) => start.scrollBlocking,
		atMost: 50,
		aim: 0,
		written: writtenMilliseconds
	},
	{
		name: 'script memory after ten scrolls, against after one',
		measured: ({ start }) => ratio(start.memoryAfterTen, start.memory),
		atMost: 1.3,
		aim: 1.1,
		written: times
	},
	{
		name: 'layout shift, load and scroll',
		measured: ({ start, step }) => Math.max(start.shift, step.shift),
		atMost: 0,
		aim: 0,
		written: plainNumber
	}
];
