/** The ways out of Japan for arms, and the day that each one's limit moved. */
import type { Facts } from '#facts/facts.ts';

/** One way out of Japan. */
export interface ExportRoute {
	key: string;
	/** The day its limit moved; none for the way that stays shut. */
	event?: string;
	/** The large words: by default the day. */
	head?: string;
	words: (facts: Facts) => string;
	shows?: string[];
	/** It moved after the source article was written. */
	since?: boolean;
}

/** Ways out of Japan, from the top: three limits in the order they moved, and the one that stayed. */
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
			`Barred in principle; exceptions possible since ${facts.when('export-decision')}`
	}
];
