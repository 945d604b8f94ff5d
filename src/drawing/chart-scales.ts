import { linear } from './linear-scale.ts';
import type { ChartMark } from './marks.ts';

type Plot = Pick<ChartMark, 'x' | 'y' | 'width' | 'height' | 'xDomain' | 'yDomain'>;

/** The scales LayerCake builds inside a chart, here in the frame's units: for marks outside the chart that point at its data. */
export function scalesOf({ x, y, width, height, xDomain, yDomain }: Plot) {
	return {
		x: linear(xDomain, [x, x + width]),
		y: linear(yDomain, [y + height, y])
	};
}
