/** Geometry of a flow through the forum, from left to right or from the top down. `along` is the flow's direction, `across` is perpendicular to it. */
import type { Frame } from '#rules/frame.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import { LABEL_SIZE, type CurveMark, type Point } from '#drawing/marks.ts';

/** Minimum width, in units, of a frame in which the flow is horizontal. */
const HORIZONTAL_FROM = 520;

/** All lengths are in units. */
export interface FlowGeometry {
	isHorizontal: boolean;
	/** Extent of the frame along the flow and across it. */
	length: number;
	breadth: number;
	/** Positions along the flow: where threads start, enter the forum, leave it and end. */
	start: number;
	entry: number;
	exit: number;
	end: number;
	/** Extent of the forum across the flow. */
	forumBreadth: number;
	/** Font size of jobs and aims, and of their sources. */
	size: number;
	small: number;
	/** Stroke of a thread, and distance between the two of a pair. */
	thread: number;
}

/** Returns the direction, positions and font sizes of the flow in a frame, in units. */
export function flowGeometry(frame: Frame): FlowGeometry {
	const isHorizontal = frame.width >= HORIZONTAL_FROM && frame.composition === 'landscape';
	const size = responsiveSize(frame, 18, 26);
	const small = responsiveSize(frame, LABEL_SIZE, 18);
	const [length, breadth] = isHorizontal
		? [frame.width, frame.height]
		: [frame.height, frame.width];
	const depth = isHorizontal ? responsiveSize(frame, 150, 300) : Math.max(102, frame.height * 0.3);
	// In a vertical flow the labels are before and after the threads, in a horizontal one above them.
	const labels = isHorizontal ? 0 : size + 8;
	return {
		isHorizontal,
		length,
		breadth,
		start: MARGIN + labels,
		entry: (length - depth) / 2,
		exit: (length + depth) / 2,
		end: length - MARGIN - labels - (isHorizontal ? 0 : small),
		forumBreadth: isHorizontal ? responsiveSize(frame, 110, 240) : breadth * 0.62,
		size,
		small,
		thread: responsiveSize(frame, 3, 5)
	};
}

/** The point at a distance along the flow and across it. */
export function pointAt({ isHorizontal }: FlowGeometry, along: number, across: number): Point {
	return isHorizontal ? [along, across] : [across, along];
}

/** The middle of one of `count` equal parts of `whole`. */
function middleOfPart(whole: number, index: number, count: number): number {
	return (whole * (index + 0.5)) / count;
}

/** Positions of a thread across the flow: outside the forum, and at its port in the forum's edge. */
export function acrossOf({ breadth, forumBreadth }: FlowGeometry, index: number, count: number) {
	const port = middleOfPart(forumBreadth, index, count) + (breadth - forumBreadth) / 2;
	return { outside: middleOfPart(breadth, index, count), port };
}

/** A curve between two points, each [along, across], that is parallel to the flow at both ends. */
export function flowCurve(flow: FlowGeometry, from: Point, to: Point): CurveMark['points'] {
	const [[start, outside], [end, port]] = [from, to];
	const middle = (start + end) / 2;
	return [
		pointAt(flow, start, outside),
		pointAt(flow, middle, outside),
		pointAt(flow, middle, port),
		pointAt(flow, end, port)
	];
}
