/** The routes for arms out of Japan, and the day on which each one's limit changed. */
import type { Facts } from '#facts/facts.ts';

/** A route for arms out of Japan, and its gate. */
export interface ExportRoute {
	key: string;
	/** Event id of the change; undefined for the route that stays closed. */
	event?: string;
	/** The headline; the day of the event by default. */
	head?: string;
	words: (facts: Facts) => string;
	/** Ids of the figures that the words state. */
	shows?: string[];
	/** Whether it changed after the source article was written. */
	since?: boolean;
}

/** From the top: three limits in the order of their changes, and the one that stayed. */
export const EXPORT_ROUTES: ExportRoute[] = [
	{
		key: 'license',
		event: 'export-change-2023',
		words: () => 'Arms made under license, back to the licensing country'
	},
	{
		key: 'fighter',
		event: 'export-change-2024',
		words: () => 'GCAP fighter, to third countries'
	},
	{
		key: 'categories',
		event: 'export-decision',
		words: (facts) =>
			`Limit to ${facts.inWords('export-categories')} categories ended; weapons to ${facts.format('export-partners')}, case by case`,
		shows: ['export-categories', 'export-partners'],
		since: true
	},
	{
		key: 'war',
		head: 'Countries at war',
		words: (facts) =>
			`Barred in principle; exceptions possible since ${facts.dateText('export-decision')}`
	}
];
