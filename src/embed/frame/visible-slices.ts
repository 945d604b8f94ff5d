/**
 * The part of a frame that its reader sees, in a host that tells nothing. The frame is cut into
 * slices; a browser says of each how much of it is on the viewport, and together that is the window.
 */

/** Height of a slice, in pixels. */
export const SLICE = 100;

/** From top to bottom, in pixels of the frame's page. */
export interface Span {
	top: number;
	bottom: number;
}

/** Where in the window the next step begins: as far down as on the story's own page, where words and graphic share the viewport. */
const LINE = 0.4;

/** How many slices cover a page of a height. */
export const sliceCount = (height: number): number => Math.ceil(height / SLICE);

/** What is seen, from the seen parts of slices; nothing, when the frame is off the viewport. */
export function visibleSpan(seen: Iterable<Span>): Span | undefined {
	const spans = [...seen];
	if (spans.length === 0) return undefined;
	return {
		top: Math.min(...spans.map(({ top }) => top)),
		bottom: Math.max(...spans.map(({ bottom }) => bottom))
	};
}

/** The trigger line of a window. */
export const lineIn = ({ top, bottom }: Span): number => top + LINE * (bottom - top);
