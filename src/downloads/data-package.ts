import type { Story } from '#content/story.ts';
import { absoluteAddress } from '#site/site-address.ts';
import { LICENCE } from '#site/licence.ts';
import type { Table } from './table.ts';
import { TABLES } from './tables.ts';

/** A table as a resource of the package. */
function resource({ name, title, description, fields, primaryKey, foreignKeys }: Table) {
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
			foreignKeys: foreignKeys?.map(({ field, table }) => ({
				fields: field,
				reference: { resource: table, fields: 'id' }
			})),
			missingValues: ['']
		}
	};
}

/** The description of the tables for programs: a Data Package, version 2 (https://datapackage.org). */
export function dataPackage({ title, description, element, keywords }: Story) {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: element,
		title,
		description: `${description} Passages quoted from the source article, in the columns “verbatim” and “source”, and from pages, in the column “passage”, belong to their authors and are not under the licence. The tables begin with a byte order mark, for spreadsheets; a text that begins like a formula has an apostrophe in front.`,
		homepage: absoluteAddress('/sources/'),
		licenses: [LICENCE],
		keywords,
		resources: TABLES.map(resource)
	};
}
