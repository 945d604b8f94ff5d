/** The files of `/data/`, and how each is made from the story. */
import type { Story } from '#content/story.ts';
import { stringsOf } from '#language/strings-of.ts';
import type { DataStrings } from '#language/strings.ts';
import { calendar } from './calendar.ts';
import { stepsUsing } from './claims-table.ts';
import { csv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { TABLES, tablesOf } from './tables.ts';

/** A file of `/data/` that a story can have. */
interface File {
	/** Name in `/data/`. */
	file: string;
	mediaType: string;
	/** Whether the browser may open the file. Phones offer to add a calendar that they open, and save one with `download`. */
	opens?: true;
	/** Whether the story has anything for the file. */
	hasContent: (story: Story) => boolean;
	body: (story: Story) => string;
	description: (strings: DataStrings) => string;
}

/** A file of `/data/`. */
export interface Download extends Omit<File, 'description'> {
	/** Shown to readers, in the language of the story. */
	description: string;
}

const json = (data: unknown) => `${JSON.stringify(data, null, '\t')}\n`;

/** Every file that a story can have. */
const DOWNLOADS: File[] = [
	...TABLES.map((table) => ({
		file: `${table.name}.csv`,
		description: ({ tables }: DataStrings) => tables[table.name].description,
		mediaType: 'text/csv',
		hasContent: (story: Story) => table.rows(story).length > 0,
		body: (story: Story) => csv(table, story)
	})),
	{
		file: 'claims.json',
		description: ({ files }) => files['claims.json'],
		mediaType: 'application/json',
		hasContent: ({ claims }) => claims.length > 0,
		body: (story) =>
			json(story.claims.map((claim) => ({ ...claim, steps: stepsUsing(story, claim.id) })))
	},
	{
		file: 'timeline.ics',
		description: ({ files }) => files['timeline.ics'],
		mediaType: 'text/calendar',
		opens: true,
		hasContent: ({ meetings }) => meetings.length > 0,
		body: calendar
	},
	{
		file: 'datapackage.json',
		description: ({ files }) => files['datapackage.json'],
		mediaType: 'application/json',
		hasContent: (story) => tablesOf(story).length > 0,
		body: (story) => json(dataPackage(story))
	}
];

/** The files that readers of a story can download, in the order in which they are listed. */
export function downloadsOf(story: Story): Download[] {
	const { data } = stringsOf(story.language);
	return DOWNLOADS.filter(({ hasContent }) => hasContent(story)).map((file) => ({
		...file,
		description: file.description(data)
	}));
}
