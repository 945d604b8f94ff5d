/**
 * The frame a scene composes in. Scenes work in drawing units, not pixels: a label is 14 units
 * high in every frame, and `scale` says how many pixels a unit is on the viewport.
 */

/** The stage's own box, in CSS pixels. */
export interface Box {
	width: number;
	height: number;
}

export interface Frame {
	composition: 'portrait' | 'landscape';
	/** Drawing units; at least `SMALLEST.width`. */
	width: number;
	/** Drawing units; at least `SMALLEST.height`. */
	height: number;
	/** CSS pixels a unit. */
	scale: number;
}

/** Every scene must hold in this many units: the stage of a 360 × 640 phone. */
export const SMALLEST = { width: 360, height: 300 };

/** Above this labels would shout; the scene gets more room instead. */
const LARGEST_SCALE = 1.4;

/** On the largest screens labels grow on, or they would be lost: a scene never has more room than the smallest so many times. */
const MOST_ROOM = 3;

/**
 * The frame for a box: as large as it can be drawn with labels up to 20 px, and larger ones where
 * that leaves too much room. From 309 × 258 px on, which every page of the story has, labels are
 * 12 px or more; a smaller box, as in the margin of somebody's page, shows a smaller drawing rather
 * than one whose words run into each other.
 */
export function frameFor({ width, height }: Box): Frame {
	const fit = Math.min(width / SMALLEST.width, height / SMALLEST.height);
	const largest = Math.max(LARGEST_SCALE, fit / MOST_ROOM);
	const scale = Math.min(largest, fit);
	return {
		composition: width >= height ? 'landscape' : 'portrait',
		width: width / scale,
		height: height / scale,
		scale
	};
}

/** A step's own still: a column on a phone, half a page in print. */
export const STILL_FRAME: Frame = { composition: 'portrait', width: 360, height: 380, scale: 1 };

/** A card's drawing, at the scale that fills the card's middle, which no crop cuts. */
export const CARD_FRAME: Frame = { composition: 'landscape', width: 375, height: 315, scale: 1.68 };

/** What the server draws before anybody has measured the stage; the page shows the one that fits. */
export const UNMEASURED_FRAMES: [Frame, Frame] = [
	{ composition: 'portrait', width: 380, height: 420, scale: 1 },
	{ composition: 'landscape', width: 640, height: 520, scale: 1 }
];
