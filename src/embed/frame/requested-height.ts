import { ONE_SCREEN, type Mode } from '../modes.ts';

/** Heights in px. */
export interface Measures {
	mode: Mode;
	/** The mode that the iframe's address requests. */
	requestedMode: Mode | undefined;
	/** Height of the whole content. */
	contentHeight: number;
	/** Height of the iframe. */
	iframeHeight: number;
	/** The height that was requested last. */
	sentHeight?: number;
	/** The page adapts to the iframe's height, and can still be taller than it. */
	fitsIframe: boolean;
}

/**
 * The height to request from the host, in whole px; undefined to keep the last request. A page that is
 * as tall as its iframe must not request that height: both would grow without end.
 */
export function requestedHeight({
	mode,
	requestedMode,
	contentHeight,
	iframeHeight,
	fitsIframe,
	sentHeight
}: Measures): number | undefined {
	const wholeHeight = Math.ceil(contentHeight);
	if (mode !== 'stepper') return wholeHeight;
	if (fitsIframe && wholeHeight > iframeHeight) return wholeHeight;
	return requestedMode === 'stepper' ? (sentHeight ?? ONE_SCREEN) : undefined;
}
