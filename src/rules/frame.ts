/** The frame of a drawing. Scenes work in units, not in pixels: a label is 14 units high in every frame. */

/** The size of the element that shows a drawing, in CSS pixels. */
export interface Box {
	width: number;
	height: number;
}

/** The size of a drawing in units, its composition and its scale. */
export interface Frame {
	/** Landscape if the box is at least as wide as it is high. */
	composition: 'portrait' | 'landscape';
	/** In units; at least `MIN_SIZE.width`. */
	width: number;
	/** In units; at least `MIN_SIZE.height`. */
	height: number;
	/** CSS pixels per unit. */
	scale: number;
}

/** The size in units that every scene must fit in: the stage of a phone of 360 × 640 px. */
export const MIN_SIZE = { width: 360, height: 300 };

/** Maximum CSS pixels per unit, which makes labels 20 px high. A larger box gets more units instead. */
const MAX_SCALE = 1.4;

/** A frame is at most this many times as large as `MIN_SIZE`. In larger boxes the scale grows beyond `MAX_SCALE`. */
const MAX_SIZE_FACTOR = 3;

/**
 * The frame for a box. Its scale is the largest one, up to `MAX_SCALE`, at which the frame has
 * at least `MIN_SIZE` units. Labels are at least 12 px high in boxes from 309 × 258 px, which every
 * page of the story has. In a smaller box, as in a narrow host page, the drawing is smaller, but its
 * labels do not overlap.
 */
export function frameFor({ width, height }: Box): Frame {
	const fit = Math.min(width / MIN_SIZE.width, height / MIN_SIZE.height);
	const largest = Math.max(MAX_SCALE, fit / MAX_SIZE_FACTOR);
	const scale = Math.min(largest, fit);
	return {
		composition: width >= height ? 'landscape' : 'portrait',
		width: width / scale,
		height: height / scale,
		scale
	};
}

/** The frame of a still: a column on a phone, half a page in print. */
export const STILL_FRAME: Frame = { composition: 'portrait', width: 360, height: 380, scale: 1 };

/** The frame of a card's drawing. Its scale fills the middle of the card, which no crop removes. */
export const CARD_FRAME: Frame = { composition: 'landscape', width: 375, height: 315, scale: 1.68 };

/** The frames that the server draws, before the stage is measured. CSS shows the one that fits. */
export const UNMEASURED_FRAMES: [Frame, Frame] = [
	{ composition: 'portrait', width: 380, height: 420, scale: 1 },
	{ composition: 'landscape', width: 640, height: 520, scale: 1 }
];
