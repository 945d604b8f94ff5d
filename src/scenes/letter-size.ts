import { scaleLinear } from 'd3-scale';
import type { Frame } from '#rules/frame.ts';

/** A phone's stage and a desk's, in units. */
const MEASURES = [360, 800];

/** A frame that is much wider than high has no room for letters in proportion to its width. */
const WIDEST = 1.2;

/** Letter size in units: `small` on a phone, `large` on a desk, in proportion between. */
export function letterSize(
	{ width, height }: Pick<Frame, 'width' | 'height'>,
	small: number,
	large: number
): number {
	return scaleLinear(MEASURES, [small, large]).clamp(true)(Math.min(width, height * WIDEST));
}
