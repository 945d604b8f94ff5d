import { widthOf, wrap } from './text-metrics.ts';

/** Breaks words into as few lines as fit `width` units, and these as even as they get: no date is torn off alone. */
export function balanceLines(text: string, width: number, size?: number, bold?: boolean): string[] {
	const fewest = wrap(text, width, size, bold);
	const widest = Math.max(...fewest.map((line) => widthOf(line, size, bold)));
	// Each try is narrower than its lines were, so that one of them has to break elsewhere.
	const next = wrap(text, widest - 0.1, size, bold);
	const nextWidest = Math.max(...next.map((line) => widthOf(line, size, bold)));
	if (next.length > fewest.length || nextWidest >= widest) return fewest;
	return balanceLines(text, widest - 0.1, size, bold);
}
