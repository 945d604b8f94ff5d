import { quadInOut } from 'svelte/easing';
import { clampedShare } from '#drawing/clamped-share.ts';

/** The share of a step's way to its rest in which the thread travels: it stands still at both ends, so that a reader who stops reads a finished drawing. */
export const TRAVEL = { from: 0.05, until: 0.95 };

/** How far the thread has come, 0 to 1, at a reader's arrival in the step. */
export function easeTravel(arrival: number): number {
	return quadInOut(clampedShare(TRAVEL.from, TRAVEL.until, arrival));
}
