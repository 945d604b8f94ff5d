/** Distance from the frame's edges to the drawing, in units. */
export const MARGIN = 18;

/** Minimum distance from the frame's edges to a label that does not fit inside the margin, in units. */
export const EDGE = 4;
