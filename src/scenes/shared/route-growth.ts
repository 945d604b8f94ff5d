import { quadInOut } from 'svelte/easing';
import { clampedShare } from '#drawing/clamped-share.ts';

/** The part of a step's arrival (0–1) in which the thread grows. The first and last 5 % are still, so a reader who stops there sees a finished drawing. */
export const ROUTE_GROWTH = { from: 0.05, until: 0.95 };

/** The drawn share of a growing thread (0–1) at a step's arrival (0–1). */
export function easeGrowth(arrival: number): number {
	return quadInOut(clampedShare(ROUTE_GROWTH.from, ROUTE_GROWTH.until, arrival));
}
