import { stringify } from 'csv-stringify/sync';
import type { Story } from '#content/story.ts';
import type { Table } from './table.ts';

/**
 * A table as CSV of RFC 4180: a header row, commas, CRLF. Safe to open in a spreadsheet: the byte order
 * mark makes Excel read UTF-8. A text that begins like a formula has an apostrophe in front.
 */
export function csv({ fields, rows }: Pick<Table, 'fields' | 'rows'>, story: Story): string {
	return stringify(rows(story), {
		header: true,
		columns: fields.map(({ name }) => name),
		record_delimiter: 'windows',
		bom: true,
		escape_formulas: true,
		cast: { boolean: String }
	});
}
