import { LABEL_SIZE } from './marks.ts';
import { widthOf } from './text-metrics.ts';

/**
 * The largest font size at which lines fit a width: `size` at most, `LABEL_SIZE` at least.
 * @param width In units.
 */
export function fittedSize(lines: string[], width: number, size: number, bold?: boolean): number {
	const widest = Math.max(...lines.map((line) => widthOf(line, size, bold)));
	return Math.max(LABEL_SIZE, Math.min(size, (size * width) / widest));
}
