import { stringify } from 'csv-stringify/sync';
import type { Story } from '#content/story.ts';
import type { Table } from './table.ts';

/** A table as CSV of RFC 4180: a header row, commas, CRLF, no byte order mark. */
export function csv({ fields, rows }: Table, story: Story): string {
	return stringify(rows(story), {
		header: true,
		columns: fields.map(({ name }) => name),
		record_delimiter: 'windows',
		cast: { boolean: String }
	});
}
