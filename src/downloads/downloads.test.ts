import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { madeUpStory } from '#content/testing/story-copy.ts';
import { csv } from './csv.ts';
import { downloadsOf } from './downloads.ts';
import { number, text, type Cell } from './table.ts';
import { TABLES } from './tables.ts';

const story = madeUpStory();

/** A value as a file has it. */
const written = (cell: Cell) =>
	typeof cell === 'string' ? cell.replace(/^[=+@-]/, "'$&") : String(cell ?? '');

/** The values that each type of Table Schema allows in a cell that is not empty. */
const FORMS = {
	string: /^[\s\S]+$/,
	number: /^-?\d+(\.\d+)?$/,
	boolean: /^(true|false)$/,
	date: /^\d{4}-\d{2}-\d{2}$/
};

/**
 * The text of a file as Excel reads it after a double click: by the byte order mark, or in the encoding of
 * the system. A package that reads spreadsheets would test its own rule, not Excel's.
 */
function openedByDoubleClick(bytes: Uint8Array, systemEncoding: string): string {
	const hasMark = [0xef, 0xbb, 0xbf].every((byte, index) => bytes[index] === byte);
	return new TextDecoder(hasMark ? 'utf-8' : systemEncoding).decode(bytes);
}

describe.each(TABLES)('$name.csv', (table) => {
	const body = csv(table, story);
	const rows: Record<string, string>[] = parse(body, { columns: true, bom: true });

	it.each(['windows-1252', 'shift_jis', 'gbk'])(
		'opens rightly in a spreadsheet on a system with %s',
		(encoding) => {
			expect(parse(openedByDoubleClick(Buffer.from(body), encoding), { columns: true })).toEqual(
				rows
			);
		}
	);

	it('has the story’s data, row by row', () => {
		expect(rows).toEqual(
			table
				.rows(story)
				.map((row) =>
					Object.fromEntries(table.fields.map(({ name }) => [name, written(row[name])]))
				)
		);
		expect(rows.length).toBeGreaterThan(0);
	});

	it('has a header, CRLF and doubled quotation marks, as RFC 4180 requires', () => {
		const header = table.fields.map(({ name }) => name).join(',');
		expect(body.startsWith(`\uFEFF${header}`)).toBe(true);
		expect(body.endsWith('\r\n')).toBe(true);
		expect(body.replaceAll(/"(?:[^"]|"")*"/g, '').match(/(?<!\r)\n|\r(?!\n)/)).toBeNull();
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

describe('cells that begin like a formula', () => {
	const sample = {
		fields: [
			{ name: 'words', ...text() },
			{ name: 'degrees', ...number('degrees') }
		],
		rows: () => [{ words: cell, degrees: -77.0365 }]
	};
	let cell = '';

	it.each(['=HYPERLINK("https://example.org")', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '＝1+1'])(
		'are text in a spreadsheet: %s',
		(formula) => {
			cell = formula;
			const [row] = parse(csv(sample, story), { columns: true, bom: true });
			expect(row).toEqual({ words: `'${formula}`, degrees: '-77.0365' });
		}
	);
});

it('lists each file once', () => {
	const files = downloadsOf(story).map(({ file }) => file);
	expect(new Set(files).size).toBe(files.length);
});

it('has the claims as JSON, with their pages and steps', () => {
	const body =
		downloadsOf(story)
			.find(({ file }) => file === 'claims.json')
			?.body(story) ?? '';
	expect(JSON.parse(body)).toEqual(
		story.claims.map((claim) => ({
			...claim,
			steps: story.steps.filter(({ claims }) => claims.includes(claim.id)).map(({ id }) => id)
		}))
	);
});

it('has a calendar only if the story has meetings', () => {
	const files = downloadsOf({ ...story, meetings: [] }).map(({ file }) => file);
	expect(files).not.toContain('timeline.ics');
	expect(downloadsOf(story).map(({ file }) => file)).toContain('timeline.ics');
});
