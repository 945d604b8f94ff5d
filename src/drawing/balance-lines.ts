import { widthOf, wrap } from './text-metrics.ts';

/**
 * Breaks text into lines of about equal width, so that no single word is left on the last line.
 * It returns as few lines as `wrap` does. A word wider than `width` gets its own line.
 * @param width Maximum width of a line, in units.
 * @param size Font size in units; `LABEL_SIZE` by default.
 */
export function balanceLines(text: string, width: number, size?: number, bold?: boolean): string[] {
	const lines = wrap(text, width, size, bold);
	const widest = Math.max(...lines.map((line) => widthOf(line, size, bold)));
	// A little less than the widest line forces another line break.
	const narrower = wrap(text, widest - 0.1, size, bold);
	const nextWidest = Math.max(...narrower.map((line) => widthOf(line, size, bold)));
	if (narrower.length > lines.length || nextWidest >= widest) return lines;
	return balanceLines(text, widest - 0.1, size, bold);
}
