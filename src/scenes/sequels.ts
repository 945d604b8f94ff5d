/** What followed the story's four months, in order. */
export interface Sequel {
	event: string;
	words: string;
	/** The forum met again: the meeting that comes back stands out. */
	isForum?: boolean;
}

/** On a lying axis these stand over it, their words to the right, the first on top … */
export const OVER: Sequel[] = [
	{ event: 'gpi-contractor', words: 'Interceptor contractor chosen' },
	{ event: 'institute-opens', words: 'Japan’s institute opens' },
	{ event: 'second-forum', words: 'Second forum, Hawaii', isForum: true },
	{ event: 'third-forum', words: 'Third forum', isForum: true },
	{ event: 'ministers-march-2025', words: 'Ministers: speed up AMRAAM' }
];

/** … and these under it, their words to the left, the last at the bottom: so no line crosses words. */
export const UNDER: Sequel[] = [
	{ event: 'patriots-delivered', words: 'Tokyo: Patriots delivered' },
	{ event: 'export-proposal', words: 'End of export limit proposed' },
	{ event: 'export-decision', words: 'Japan ends the export limit' }
];

export const SEQUELS = [...OVER, ...UNDER];
