import { stringify } from 'csv-stringify/sync';
import type { Story } from '#content/story.ts';
import type { Table } from './table.ts';

/** A table as RFC 4180 wants it: a header, commas, CRLF. In UTF-8, without a mark at its beginning. */
export function csv({ fields, rows }: Table, story: Story): string {
	return stringify(rows(story), {
		header: true,
		columns: fields.map(({ name }) => name),
		record_delimiter: 'windows',
		cast: { boolean: String }
	});
}
