import { CARD_FRAME, frameFor, STILL_FRAME, UNMEASURED_FRAMES } from '#rules/frame.ts';

/** Frames in which the scenes together draw all their labels and marks. */
export const FRAMES = [
	STILL_FRAME,
	CARD_FRAME,
	...UNMEASURED_FRAMES,
	frameFor({ width: 320, height: 277 }),
	frameFor({ width: 1380, height: 976 })
];
