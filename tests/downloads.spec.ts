import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { convertIcsCalendar } from 'ts-ics';
import { story } from '#tools/story.ts';

/** The fields of datapackage.json that the tests read. */
interface DataPackage {
	resources: { name: string; path: string; schema: { fields: { name: string }[] } }[];
}

test('every table matches its description, in UTF-8', async ({ request }) => {
	const description = await request.get('/data/datapackage.json');
	const { resources } = (await description.json()) as DataPackage;
	const rows = new Map<string, Record<string, string>[]>();
	for (const { name, path, schema } of resources) {
		const response = await request.get(`/data/${path}`);
		expect(response.status()).toBe(200);
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
			await response.body()
		);
		expect(text.startsWith('\uFEFF'), path).toBe(true);
		const [header = [], ...records]: string[][] = parse(text, { bom: true });
		expect(header).toEqual(schema.fields.map((field) => field.name));
		rows.set(
			name,
			records.map((record) =>
				Object.fromEntries(header.map((column, place) => [column, record[place] ?? '']))
			)
		);
	}
	const column = (table: string, name: string) => rows.get(table)?.map((row) => row[name]);
	expect(column('claims', 'id')).toEqual(story.claims.map(({ id }) => id));
	expect(column('claims', 'restatement')).toEqual(
		story.claims.map(({ restatement }) => restatement)
	);
	expect(column('claims', 'verdict')).toEqual(story.claims.map(({ verdict }) => verdict));
	expect(column('figures', 'value')?.map(Number)).toEqual(story.figures.map(({ value }) => value));
	expect(column('figures', 'unit')).toEqual(story.figures.map(({ unit }) => unit));
	expect(column('timeline', 'date')).toEqual(story.events.map(({ date }) => date));
	expect(column('timeline', 'title')).toEqual(story.events.map(({ title }) => title));
	expect(column('pages', 'address')).toEqual(
		story.claims.flatMap(({ pages }) => pages.map(({ address = '' }) => address))
	);
});

test('the site has the claims as JSON', async ({ request }) => {
	const response = await request.get('/data/claims.json');
	const claims = (await response.json()) as object[];
	expect(claims).toMatchObject(JSON.parse(JSON.stringify(story.claims)) as object[]);
	expect(claims).toHaveLength(story.claims.length);
});

test('the page of sources saves every file but the calendar, which phones open', async ({
	request
}) => {
	const html = await (await request.get('/sources/')).text();
	const links = [...html.matchAll(/<a href="\.\.\/data\/([\w.]+)"( download)?/g)];
	expect(links.length).toBeGreaterThan(5);
	const opened = links.filter(([, , download]) => !download).map(([, file]) => file);
	expect(opened).toEqual(['timeline.ics']);
});

test('the calendar of the meetings can be parsed', async ({ request }) => {
	const response = await request.get('/data/timeline.ics');
	expect(response.headers()['content-type']).toContain('text/calendar');
	const { events = [] } = convertIcsCalendar(undefined, await response.text());
	expect(events.map(({ summary }) => summary)).toEqual(
		story.events.filter(({ id }) => story.meetings.includes(id)).map(({ title }) => title)
	);
});
