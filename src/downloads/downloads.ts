/** The files of `/data/`, and how each is made from the story. */
import type { Story } from '#content/story.ts';
import { calendar } from './calendar.ts';
import { stepsUsing } from './claims-table.ts';
import { csv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { TABLES, tablesOf } from './tables.ts';

/** A file of `/data/`. */
export interface Download {
	/** Name in `/data/`. */
	file: string;
	/** Shown to readers. */
	description: string;
	mediaType: string;
	/** Whether the browser may open the file. Phones offer to add a calendar that they open, and save one with `download`. */
	opens?: true;
	/** Whether the story has anything for the file. */
	hasContent: (story: Story) => boolean;
	body: (story: Story) => string;
}

const json = (data: unknown) => `${JSON.stringify(data, null, '\t')}\n`;

/** Every file that a story can have. */
const DOWNLOADS: Download[] = [
	...TABLES.map((table) => ({
		file: `${table.name}.csv`,
		description: table.description,
		mediaType: 'text/csv',
		hasContent: (story: Story) => table.rows(story).length > 0,
		body: (story: Story) => csv(table, story)
	})),
	{
		file: 'claims.json',
		description: 'The claims with their pages, nested.',
		mediaType: 'application/json',
		hasContent: ({ claims }) => claims.length > 0,
		body: (story) =>
			json(story.claims.map((claim) => ({ ...claim, steps: stepsUsing(story, claim.id) })))
	},
	{
		file: 'timeline.ics',
		description: 'The meetings, for a calendar.',
		mediaType: 'text/calendar',
		opens: true,
		hasContent: ({ meetings }) => meetings.length > 0,
		body: calendar
	},
	{
		file: 'datapackage.json',
		description: 'What the tables hold, for machines: fields, units, keys, licence.',
		mediaType: 'application/json',
		hasContent: (story) => tablesOf(story).length > 0,
		body: (story) => json(dataPackage(story))
	}
];

/** The files that readers of a story can download, in the order in which they are listed. */
export const downloadsOf = (story: Story): Download[] =>
	DOWNLOADS.filter(({ hasContent }) => hasContent(story));
