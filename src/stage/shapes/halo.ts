/** Stroke of a label's halo, in units; half of it is inside the letters. */
export const HALO = 4;
