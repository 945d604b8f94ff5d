/** From the frame's edge to the drawing, in units. */
export const MARGIN = 18;
