import type { Facts } from '#facts/facts.ts';

/** One thing that followed the story's four months. */
export interface Sequel {
	event: string;
	words: (facts: Facts) => string;
	/** The date as written; by default the event's day. */
	date?: string;
	/** Figures that the words show. */
	shows?: string[];
	/** A meeting of the forum, held or due. It stands out. */
	isForum?: boolean;
}

/** On a horizontal axis these stand over it, their words to the right, the first on top … */
export const OVER: Sequel[] = [
	{ event: 'gpi-contractor', words: () => 'Interceptor contractor chosen' },
	{ event: 'institute-opens', words: () => 'Japan’s institute opens' },
	{ event: 'second-forum', words: () => 'Second forum, Hawaii', isForum: true },
	{ event: 'third-forum', words: () => 'Third forum', isForum: true },
	{ event: 'ministers-march-2025', words: () => 'Ministers: speed up AMRAAM' },
	{ event: 'ship-overhaul', words: () => 'US ship overhauled in Japan' }
];

/** … and these under it, their words to the left, the last at the bottom: so no line crosses words. */
export const UNDER: Sequel[] = [
	{
		event: 'fourth-forum-due',
		date: 'by June 2025',
		words: () => 'Fourth forum due: none found',
		isForum: true
	},
	{ event: 'ministers-october-2025', words: () => 'Ministers: push AMRAAM' },
	{ event: 'patriots-delivered', words: () => 'Tokyo: Patriots delivered' },
	{ event: 'ministers-january-2026', words: () => 'Ministers: more SM-3' },
	{
		event: 'amraam-money',
		words: (facts) =>
			`AMRAAM: ${facts.format('amraam-preparation')}, ${facts.year('amraam-preparation')}`,
		shows: ['amraam-preparation']
	},
	{ event: 'export-decision', words: () => 'Japan ends the export limit' }
];

export const SEQUELS = [...OVER, ...UNDER];

/** A sequel's date as written. */
export const dateOf = ({ event, date }: Sequel, facts: Facts) => date ?? facts.when(event);
