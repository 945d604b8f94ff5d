/** Sizes that grow with the frame: what is large on a phone is small on a wall. */
import type { Frame } from '#rules/frame.ts';
import { clampedShare } from './clamped-share.ts';

/** The frame's measure, in units, at which things have their least and their greatest size. */
const LEAST = 360;
const GREATEST = 860;

/** Width of a frame as flat as most stages are, against its height: of a wider frame the height counts. */
const FLATNESS = 1.2;

/** A size between `small`, on the smallest stage, and `large`, on a wide screen; in units. */
export function responsiveSize(
	{ width, height }: Pick<Frame, 'width' | 'height'>,
	small: number,
	large: number
): number {
	const measure = Math.min(width, height * FLATNESS);
	return small + (large - small) * clampedShare(LEAST, GREATEST, measure);
}
