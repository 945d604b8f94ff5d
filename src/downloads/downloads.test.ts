import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { csv } from './csv.ts';
import { DOWNLOADS } from './downloads.ts';
import type { Cell } from './table.ts';
import { TABLES } from './tables.ts';

const story = readStory();

/** A value as a file has it. */
const written = (cell: Cell) => (cell === undefined ? '' : String(cell));

/** The values that each type of Table Schema allows in a cell that is not empty. */
const FORMS = {
	string: /^[\s\S]+$/,
	number: /^-?\d+(\.\d+)?$/,
	boolean: /^(true|false)$/,
	date: /^\d{4}-\d{2}-\d{2}$/
};

describe.each(TABLES)('$name.csv', (table) => {
	const text = csv(table, story);
	const rows: Record<string, string>[] = parse(text, { columns: true });

	it('has the story’s data, row by row', () => {
		expect(rows).toEqual(
			table
				.rows(story)
				.map((row) =>
					Object.fromEntries(table.fields.map(({ name }) => [name, written(row[name])]))
				)
		);
		expect(rows.length).toBeGreaterThan(10);
	});

	it('has CRLF, no byte order mark and doubled quotation marks, as RFC 4180 requires', () => {
		expect(text.startsWith(table.fields.map(({ name }) => name).join(','))).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll(/"(?:[^"]|"")*"/g, '').match(/(?<!\r)\n|\r(?!\n)/)).toBeNull();
	});

	it('has a value in every column', () => {
		const empty = table.fields.filter(({ name }) => rows.every((row) => row[name] === ''));
		expect(empty).toEqual([]);
	});

	it('has in every cell a value that its column allows', () => {
		const wrong = rows.flatMap((row) =>
			table.fields
				.filter(({ name, type, format, constraints }) => {
					const cell = row[name] ?? '';
					if (cell === '') return constraints?.required;
					return (
						!FORMS[type].test(cell) ||
						(constraints?.enum && !constraints.enum.includes(cell)) ||
						(format === 'uri' && !URL.canParse(cell))
					);
				})
				.map(({ name }) => ({ name, cell: row[name] }))
		);
		expect(wrong).toEqual([]);
	});

	it('has unique primary keys, and foreign keys that exist', () => {
		const { primaryKey } = table;
		if (primaryKey !== undefined)
			expect(new Set(rows.map((row) => row[primaryKey])).size).toBe(rows.length);
		for (const { field, table: other } of table.foreignKeys ?? []) {
			const known = TABLES.find(({ name }) => name === other)
				?.rows(story)
				.map(({ id }) => id);
			const used = rows.map((row) => row[field]).filter(Boolean);
			expect(used.length).toBeGreaterThan(0);
			expect(used.filter((id) => !known?.includes(id))).toEqual([]);
		}
	});
});

it('lists each file once', () => {
	const files = DOWNLOADS.map(({ file }) => file);
	expect(new Set(files).size).toBe(files.length);
});

it('has the claims as JSON, with their pages and steps', () => {
	const body = DOWNLOADS.find(({ file }) => file === 'claims.json')?.body(story) ?? '';
	expect(JSON.parse(body)).toEqual(
		story.claims.map((claim) => ({
			...claim,
			steps: story.steps.filter(({ claims }) => claims.includes(claim.id)).map(({ id }) => id)
		}))
	);
});
