import { linearScale } from './linear-scale.ts';
import type { ChartMark } from './marks.ts';

type Plot = Pick<ChartMark, 'x' | 'y' | 'width' | 'height' | 'xDomain' | 'yDomain'>;

/** The scales LayerCake builds inside a chart, here in the frame's units: for marks outside the chart that point at its data. */
export function chartScales({ x, y, width, height, xDomain, yDomain }: Plot) {
	return {
		x: linearScale(xDomain, [x, x + width]),
		y: linearScale(yDomain, [y + height, y])
	};
}
