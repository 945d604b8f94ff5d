/** Geometry of the machine that the forum is drawn as: the same from left to right and from the top down. */
import type { Frame } from '#rules/frame.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import { LABEL_SIZE, type CurveMark, type Point } from '#drawing/marks.ts';

/** From this width on, in units, the machine runs from left to right; in narrower frames from the top down. */
const SIDEWAYS_FROM = 520;

/** The forum as a machine with threads running through it, and the way they run. */
export interface Machine {
	sideways: boolean;
	/** Extent of the frame along the way of the threads, and across it. */
	length: number;
	breadth: number;
	/** Where the threads begin and end, and where they enter and leave the forum, along their way. */
	start: number;
	entry: number;
	exit: number;
	end: number;
	/** Size of the forum across the threads' way. */
	mouth: number;
	/** Letters of jobs and aims, and of the texts that name the aims. */
	size: number;
	small: number;
	/** Stroke of a thread; also what parts the two of a pair. */
	thread: number;
}

/** The machine that fills a frame. */
export function machineOf(frame: Frame): Machine {
	const sideways = frame.width >= SIDEWAYS_FROM && frame.composition === 'landscape';
	const size = responsiveSize(frame, 18, 26);
	const small = responsiveSize(frame, LABEL_SIZE, 18);
	const [length, breadth] = sideways ? [frame.width, frame.height] : [frame.height, frame.width];
	const depth = sideways ? responsiveSize(frame, 150, 300) : Math.max(102, frame.height * 0.3);
	// From the top down the words stand before and after the threads, from left to right over them.
	const words = sideways ? 0 : size + 8;
	return {
		sideways,
		length,
		breadth,
		start: MARGIN + words,
		entry: (length - depth) / 2,
		exit: (length + depth) / 2,
		end: length - MARGIN - words - (sideways ? 0 : small),
		mouth: sideways ? responsiveSize(frame, 110, 240) : breadth * 0.62,
		size,
		small,
		thread: responsiveSize(frame, 3, 5)
	};
}

/** The point that lies `along` the threads' way and `across` it. */
export function pointAt({ sideways }: Machine, along: number, across: number): Point {
	return sideways ? [along, across] : [across, along];
}

/** The middle of one of `count` equal parts of `whole`. */
function partOf(whole: number, index: number, count: number): number {
	return (whole * (index + 0.5)) / count;
}

/** Where a thread is at the frame's edge and at the forum's, across its way. */
export function acrossOf({ breadth, mouth }: Machine, index: number, count: number) {
	const port = partOf(mouth, index, count) + (breadth - mouth) / 2;
	return { outside: partOf(breadth, index, count), port };
}

/** A curve that leaves and arrives straight. */
export function bent(machine: Machine, from: Point, to: Point): CurveMark['points'] {
	const [[start, outside], [end, port]] = [from, to];
	const middle = (start + end) / 2;
	return [
		pointAt(machine, start, outside),
		pointAt(machine, middle, outside),
		pointAt(machine, middle, port),
		pointAt(machine, end, port)
	];
}
