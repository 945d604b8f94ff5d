import type { Story } from '#content/story.ts';
import { absoluteAddress } from '#site/site-address.ts';
import { LICENCE } from '#site/licence.ts';
import type { Table } from './table.ts';
import { tablesOf } from './tables.ts';

/** A table as a resource of the package, which may lack the table of a foreign key. */
function resource(
	{ name, title, description, fields, primaryKey, foreignKeys }: Table,
	others: Table[]
) {
	const keys = foreignKeys?.filter(({ table }) => others.some((other) => other.name === table));
	return {
		name,
		title,
		description,
		type: 'table',
		path: `${name}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', header: true },
		schema: {
			fields,
			primaryKey,
			foreignKeys: keys?.map(({ field, table }) => ({
				fields: field,
				reference: { resource: table, fields: 'id' }
			})),
			missingValues: ['']
		}
	};
}

/** The description of the tables for programs: a Data Package, version 2 (https://datapackage.org). */
export function dataPackage(story: Story) {
	const { title, description, element, keywords, hasLedger } = story;
	const tables = tablesOf(story);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: element,
		title,
		description: `${description} Passages quoted from the source article, in the columns “verbatim” and “source”, and from pages, in the column “passage”, belong to their authors and are not under the licence. The tables begin with a byte order mark, for spreadsheets; a text that begins like a formula has an apostrophe in front.`,
		homepage: absoluteAddress(hasLedger ? '/sources/' : '/'),
		licenses: [LICENCE],
		keywords,
		resources: tables.map((table) => resource(table, tables))
	};
}
