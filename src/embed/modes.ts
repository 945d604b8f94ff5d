/**
 * The three ways a framed story runs. `sticky`: the host forwards its scroll and the graphic sticks
 * in the host's window. `flat`: words and stills, as high as they are. `stepper`: one screen, when
 * a host gives the frame no more.
 */
export const MODES = ['sticky', 'flat', 'stepper'] as const;
export type Mode = (typeof MODES)[number];

/** The height of one screen, in pixels: what a frame asks for when it is to be a stepper. */
export const ONE_SCREEN = 600;
