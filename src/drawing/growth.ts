import { quadInOut } from 'svelte/easing';
import { clampedShare } from './clamped-share.ts';

/** The part of a step's arrival (0–1) in which a line grows. The first and last 5 % are still, so a reader who stops there sees a finished drawing. */
export const GROWTH = { from: 0.05, until: 0.95 };

/** The drawn share of a growing line (0–1) at a step's arrival (0–1). */
export const easeGrowth = (arrival: number): number =>
	quadInOut(clampedShare(GROWTH.from, GROWTH.until, arrival));
