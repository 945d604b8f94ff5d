import type { Facts } from '#facts/facts.ts';

/** An event after the story's four months. */
export interface LaterEvent {
	/** Event id. */
	event: string;
	words: (facts: Facts) => string;
	/** The date as a reader sees it; the event's day by default. */
	date?: string;
	/** Ids of the figures that the words state. */
	shows?: string[];
	/** Whether it is a meeting of the forum, held or due; these are bold. */
	isForum?: boolean;
}

/** Above a horizontal axis, with labels on the right, the first at the top. */
export const ABOVE: LaterEvent[] = [
	{ event: 'gpi-contractor', words: () => 'Interceptor contractor chosen' },
	{ event: 'institute-opens', words: () => 'Japan’s institute opens' },
	{ event: 'second-forum', words: () => 'Second forum, Hawaii', isForum: true },
	{ event: 'third-forum', words: () => 'Third forum', isForum: true },
	{ event: 'ministers-march-2025', words: () => 'Ministers: speed up AMRAAM' },
	{ event: 'ship-overhaul', words: () => 'US ship overhauled in Japan' }
];

/** Below a horizontal axis, with labels on the left, the last at the bottom: no leader crosses a label. */
export const BELOW: LaterEvent[] = [
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

/** All later events, from both sides of the axis. */
export const LATER_EVENTS = [...ABOVE, ...BELOW];

/** An event's date as a reader sees it. */
export const dateOf = ({ event, date }: LaterEvent, facts: Facts) => date ?? facts.dateText(event);
