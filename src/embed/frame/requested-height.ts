import { ONE_SCREEN, type Mode } from '../modes.ts';

/** What a frame measures of itself, in pixels. */
export interface Measures {
	mode: Mode;
	/** What its address asks for. */
	wish: Mode | undefined;
	/** Height of all there is. */
	content: number;
	/** Height that the host gives. */
	given: number;
	/** What was asked for last. */
	said?: number;
	/** A page that fits itself into one screen and may still be too high for it. */
	fits: boolean;
}

/**
 * The height to ask a host for; nothing, to leave it at what was asked before. A page that is as
 * high as its frame must never say so: host and frame would push each other up without end.
 */
export function requestedHeight({
	mode,
	wish,
	content,
	given,
	fits,
	said
}: Measures): number | undefined {
	const whole = Math.ceil(content);
	if (mode !== 'stepper') return whole;
	if (fits && whole > given) return whole;
	return wish === 'stepper' ? (said ?? ONE_SCREEN) : undefined;
}
