import { convertIcsCalendar } from 'ts-ics';
import { expect, it, vi } from 'vitest';
import { madeUpStory } from '#content/testing/story-copy.ts';
import type { Story } from '#content/story.ts';
import { calendar } from './calendar.ts';

const story = madeUpStory();
const text = calendar(story);
// An independent library parses it.
const read = (ics: string) => convertIcsCalendar(undefined, ics);
const entries = read(text).events ?? [];

const day = (date: Date | undefined) => date?.toISOString().slice(0, 10);

it('is parsed, and has the meetings', () => {
	expect(entries.map(({ uid }) => uid)).toEqual(
		story.meetings.map((id) => `${id}@${story.element}`)
	);
});

it('has each meeting as whole days, until the day after its last', () => {
	expect(entries.map(({ start, end }) => [day(start.date), day(end?.date)])).toEqual([
		['1998-03-02', '1998-03-03'],
		['1999-06-13', '1999-06-15']
	]);
	expect(entries.map(({ start }) => start.type)).toEqual(entries.map(() => 'DATE'));
});

it('has the title, the place and the claim of each meeting', () => {
	for (const { uid, summary, location, description } of entries) {
		const event = story.events.find(({ id }) => uid === `${id}@${story.element}`);
		const place = story.places.find(({ id }) => id === event?.place);
		expect(summary).toBe(event?.title);
		expect(location).toBe(`${place?.name}, ${place?.city}`);
		expect(description).toBe(story.claims.find(({ id }) => id === event?.claim)?.restatement);
	}
});

it('publishes its events, without a name that opens a calendar of its own', () => {
	expect(read(text)).toMatchObject({ method: 'PUBLISH' });
	expect(text).toContain('CALSCALE:GREGORIAN\r\n');
	expect(text).not.toContain('X-WR-CALNAME');
	expect(text.match(/^SEQUENCE:\d+\r$/gm)).toHaveLength(story.meetings.length);
});

it('has for each meeting the number and the day of its corrections', () => {
	expect(
		// The library reads 0 as undefined.
		entries.map(({ sequence, lastModified }) => [sequence ?? 0, day(lastModified?.date)])
	).toEqual([
		[0, '1999-07-01'],
		[1, '1999-07-02']
	]);
});

it('gives a corrected meeting the same id, and a greater number and stamp', () => {
	const corrected: Story = {
		...story,
		events: story.events.map((event) =>
			event.id === 'opening'
				? { ...event, date: '1999-06-12', changed: [...event.changed, '1999-08-01'] }
				: event
		)
	};
	const after = read(calendar(corrected)).events ?? [];
	const [last, lastAfter] = [entries.at(-1), after.at(-1)];
	expect(after.slice(0, -1)).toEqual(entries.slice(0, -1));
	expect(lastAfter?.uid).toBe(last?.uid);
	expect(day(lastAfter?.start.date)).toBe('1999-06-12');
	expect(lastAfter?.sequence).toBe((last?.sequence ?? 0) + 1);
	expect(day(lastAfter?.stamp.date)).toBe('1999-08-01');
	expect(day(lastAfter?.lastModified?.date)).toBe('1999-08-01');
});

it('is the same in each build of a story', () => {
	vi.useFakeTimers({ now: new Date('2031-01-01') });
	expect(calendar(madeUpStory())).toBe(text);
	vi.useRealTimers();
});

it('has CRLF and lines of at most 75 octets, as RFC 5545 requires', () => {
	const lines = text.split('\r\n');
	expect(text).not.toMatch(/(?<!\r)\n/);
	expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});
