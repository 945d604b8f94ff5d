import type { Story } from '#content/story.ts';
import { stringsOf } from '#language/strings-of.ts';
import type { DataStrings } from '#language/strings.ts';
import { editionAddress } from '#site/editions.ts';
import { LICENCE } from '#site/licence.ts';
import type { Table } from './table.ts';
import { tablesOf } from './tables.ts';

/** A table as a resource of the package, which may lack the table of a foreign key. */
function resource(
	{ name, fields, primaryKey, foreignKeys }: Table,
	others: Table[],
	{ tables }: DataStrings
) {
	const keys = foreignKeys?.filter(({ table }) => others.some((other) => other.name === table));
	const { title, description, columns } = tables[name];
	const descriptions: Readonly<Record<string, string>> = columns;
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
			fields: fields.map(({ name, type, format, unit, constraints }) => ({
				name,
				type,
				format,
				unit,
				description: descriptions[name] ?? '',
				constraints
			})),
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
	const { title, description, language, element, keywords, hasLedger } = story;
	const tables = tablesOf(story);
	const strings = stringsOf(language);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: element,
		title,
		description: `${description}${strings.punctuation.space}${strings.data.notes}`,
		homepage: editionAddress(story, hasLedger ? '/sources/' : '/'),
		licenses: [LICENCE],
		keywords,
		resources: tables.map((table) => resource(table, tables, strings.data))
	};
}
