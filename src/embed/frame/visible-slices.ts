/**
 * Finds the visible part of the iframe without help of the host page. The page is cut into slices; the
 * browser reports the visible part of each, and their union is the visible part of the page.
 */

/** Height of a slice in px. */
export const SLICE = 100;

/** A vertical range in px from the page's top. */
export interface Span {
	top: number;
	bottom: number;
}

/** The trigger line's position in the visible part, 0 to 1. The page's own line is in `src/app.css`. */
const TRIGGER_LINE = 0.4;

/** The number of slices that cover a page of a height in px. */
export const sliceCount = (height: number): number => Math.ceil(height / SLICE);

/** The union of the slices' visible parts; undefined while the iframe is outside the viewport. */
export function visibleSpan(visibleParts: Iterable<Span>): Span | undefined {
	const spans = [...visibleParts];
	if (spans.length === 0) return undefined;
	return {
		top: Math.min(...spans.map(({ top }) => top)),
		bottom: Math.max(...spans.map(({ bottom }) => bottom))
	};
}

/** The trigger line in a visible part, in px from the page's top. */
export const lineIn = ({ top, bottom }: Span): number => top + TRIGGER_LINE * (bottom - top);
