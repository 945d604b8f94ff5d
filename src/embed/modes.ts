/**
 * The three modes of a story in an iframe.
 *
 * - `sticky`: the host forwards its scroll position, and the iframe sticks to the host's viewport.
 * - `flat`: text and stills in an iframe as tall as its content.
 * - `stepper`: one screen at a time, when the host gives less height than the content needs.
 */
export const MODES = ['sticky', 'flat', 'stepper'] as const;
/** Name of a mode. */
export type Mode = (typeof MODES)[number];

/** The height in px that a stepper requests. */
export const ONE_SCREEN = 600;
