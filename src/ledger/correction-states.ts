import type { Correction } from '#content/schema.ts';

/** The label of each state of a correction. */
export const STATE_LABELS: Readonly<Record<Correction['state'], string>> = {
	open: 'Open, not reported yet',
	reported: 'Reported to the publisher',
	mended: 'Corrected in the source article'
};
