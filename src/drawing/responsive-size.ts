import type { Frame } from '#rules/frame.ts';
import { clampedShare } from './clamped-share.ts';

/** Frame sizes, in units, with the small and the large size. */
const SMALL_AT = 360;
const LARGE_AT = 860;

/** In a frame wider than this times its height, the height decides. */
const WIDEST_RATIO = 1.2;

/**
 * A size that grows linearly with the frame, clamped at both ends.
 * @param small Size on the smallest stage, in units.
 * @param large Size on a wide screen, in units.
 */
export function responsiveSize(
	{ width, height }: Pick<Frame, 'width' | 'height'>,
	small: number,
	large: number
): number {
	const measure = Math.min(width, height * WIDEST_RATIO);
	return small + (large - small) * clampedShare(SMALL_AT, LARGE_AT, measure);
}
