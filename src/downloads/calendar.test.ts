import { convertIcsCalendar } from 'ts-ics';
import { expect, it } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { calendar } from './calendar.ts';

const story = readStory();
const text = calendar(story);
// An independent library parses it.
const entries = convertIcsCalendar(undefined, text).events ?? [];

it('is parsed, and has the meetings', () => {
	expect(entries.map(({ uid }) => uid)).toEqual(story.meetings.map((id) => `${id}@four-meetings`));
});

it('has each meeting as whole days, until the day after its last', () => {
	const day = (date: Date | undefined) => date?.toISOString().slice(0, 10);
	expect(entries.map(({ start, end }) => [day(start.date), day(end?.date)])).toEqual([
		['2024-04-10', '2024-04-11'],
		['2024-05-02', '2024-05-03'],
		['2024-06-09', '2024-06-12'],
		['2024-07-28', '2024-07-29']
	]);
	expect(entries.map(({ start }) => start.type)).toEqual(entries.map(() => 'DATE'));
});

it('has the title, the place and the claim of each meeting', () => {
	for (const { uid, summary, location, description } of entries) {
		const event = story.events.find(({ id }) => uid === `${id}@four-meetings`);
		const place = story.places.find(({ id }) => id === event?.place);
		expect(summary).toBe(event?.title);
		expect(location).toBe(`${place?.name}, ${place?.city}`);
		expect(description).toBe(story.claims.find(({ id }) => id === event?.claim)?.restatement);
	}
});

it('has CRLF and lines of at most 75 octets, as RFC 5545 requires', () => {
	const lines = text.split('\r\n');
	expect(text).not.toMatch(/(?<!\r)\n/);
	expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});
