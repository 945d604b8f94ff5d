import { linearScale } from './linear-scale.ts';
import type { ChartMark } from './marks.ts';

type PlotBox = Pick<ChartMark, 'x' | 'y' | 'width' | 'height' | 'xDomain' | 'yDomain'>;

/**
 * The scales of a chart mark: from the chart's data to drawing units. Marks outside the chart that
 * point at its data use them. The y scale runs upward: the lower end of `yDomain` is at the bottom.
 */
export function chartScales({ x, y, width, height, xDomain, yDomain }: PlotBox) {
	return {
		x: linearScale(xDomain, [x, x + width]),
		y: linearScale(yDomain, [y + height, y])
	};
}
