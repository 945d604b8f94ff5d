import type { Facts } from '#facts/facts.ts';

/** An event after the story's four months. */
export interface LaterEvent {
	/** Event id, and id of its label. */
	event: string;
	/** Id of the label with its date; the event's day by default. */
	date?: string;
	/** Whether it is a meeting of the forum, held or due; these are bold. */
	isForum?: boolean;
}

/** Above a horizontal axis, with labels on the right, the first at the top. */
export const ABOVE: LaterEvent[] = [
	{ event: 'gpi-contractor' },
	{ event: 'institute-opens' },
	{ event: 'second-forum', isForum: true },
	{ event: 'third-forum', isForum: true },
	{ event: 'ministers-march-2025' },
	{ event: 'ship-overhaul' }
];

/** Below a horizontal axis, with labels on the left, the last at the bottom: no leader crosses a label. */
export const BELOW: LaterEvent[] = [
	{ event: 'fourth-forum-due', date: 'fourth-forum-date', isForum: true },
	{ event: 'ministers-october-2025' },
	{ event: 'patriots-delivered' },
	{ event: 'ministers-january-2026' },
	{ event: 'amraam-money' },
	{ event: 'export-decision' }
];

/** All later events, from both sides of the axis. */
export const LATER_EVENTS = [...ABOVE, ...BELOW];

/** An event's date as a reader sees it. */
export const dateOf = ({ event, date }: LaterEvent, facts: Facts) =>
	date ? facts.text(`after.${date}`) : facts.dateText(event);
