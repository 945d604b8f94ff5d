/** Distance from the frame's edges to the drawing, in units. */
export const MARGIN = 18;
