import { convertIcsCalendar } from 'ts-ics';
import { expect, it, vi } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import type { Story } from '#content/story.ts';
import { calendar } from './calendar.ts';

const story = readStory();
const text = calendar(story);
// An independent library parses it.
const read = (ics: string) => convertIcsCalendar(undefined, ics);
const entries = read(text).events ?? [];

const day = (date: Date | undefined) => date?.toISOString().slice(0, 10);

it('is parsed, and has the meetings', () => {
	expect(entries.map(({ uid }) => uid)).toEqual(story.meetings.map((id) => `${id}@four-meetings`));
});

it('has each meeting as whole days, until the day after its last', () => {
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

it('publishes its events, without a name that opens a calendar of its own', () => {
	expect(read(text)).toMatchObject({ method: 'PUBLISH' });
	expect(text).toContain('CALSCALE:GREGORIAN\r\n');
	expect(text).not.toContain('X-WR-CALNAME');
	expect(text.match(/^SEQUENCE:\d+\r$/gm)).toHaveLength(story.meetings.length);
});

it('has for each meeting the number and the day of its corrections', () => {
	const written = entries.map(({ uid, start, summary, location, description, ...event }) => ({
		event: [uid, day(start.date), summary, location, description].join('\n'),
		// The library reads 0 as undefined.
		corrections: event.sequence ?? 0,
		changed: day(event.lastModified?.date)
	}));
	expect(
		written,
		'A meeting has changed: add the day to its “changed” in stories/four-meetings/words/events.csv, then run npx vitest -u.'
	).toMatchInlineSnapshot(`
		[
		  {
		    "changed": "2026-11-23",
		    "corrections": 0,
		    "event": "summit@four-meetings
		2024-04-10
		Biden and Kishida announce the forum
		White House, Washington DC
		At their Washington summit in April 2024 the two leaders agreed on a standing forum for the defense industry.",
		  },
		  {
		    "changed": "2026-11-23",
		    "corrections": 0,
		    "event": "hawaii-meeting@four-meetings
		2024-05-02
		Austin and Kihara agree to prepare the first forum
		Camp H. M. Smith, Halawa, Oahu
		Austin and Kihara met on Thursday, 2 May 2024, at 11:53 local time, for about 45 minutes, at Camp H. M. Smith on Oahu.",
		  },
		  {
		    "changed": "2026-11-23",
		    "corrections": 0,
		    "event": "first-forum@four-meetings
		2024-06-09
		First forum, with its side events
		Ministry of Defense, Ichigaya, Tokyo
		The forum met at the ministry on 9 June 2024; on 10 June came an industry roundtable and a tour of the plant in Aichi where the F-35 gets its final assembly; on 11 June about 100 people joined the ship-repair group at the New Sanno Hotel in Tokyo.",
		  },
		  {
		    "changed": "2026-11-28",
		    "corrections": 1,
		    "event": "two-plus-two@four-meetings
		2024-07-28
		The "2+2" committee welcomes the first forum
		Iikura Guest House, Azabudai, Tokyo
		On 28 July 2024, at the Iikura Guest House in Tokyo, Lloyd Austin, Antony Blinken, Minoru Kihara and Yoko Kamikawa met for about 80 minutes. They welcomed the first forum and a high-priority effort to pursue co-production that would expand capacity for AMRAAM and PAC-3 MSE missiles, and named reliable supply chains as an aim.",
		  },
		]
	`);
});

it('gives a corrected meeting the same id, and a greater number and stamp', () => {
	const corrected: Story = {
		...story,
		events: story.events.map((event) =>
			event.id === 'two-plus-two'
				? { ...event, date: '2024-07-27', changed: [...event.changed, '2026-12-01'] }
				: event
		)
	};
	const after = read(calendar(corrected)).events ?? [];
	const [last, lastAfter] = [entries.at(-1), after.at(-1)];
	expect(after.slice(0, -1)).toEqual(entries.slice(0, -1));
	expect(lastAfter?.uid).toBe(last?.uid);
	expect(day(lastAfter?.start.date)).toBe('2024-07-27');
	expect(lastAfter?.sequence).toBe((last?.sequence ?? 0) + 1);
	expect(day(lastAfter?.stamp.date)).toBe('2026-12-01');
	expect(day(lastAfter?.lastModified?.date)).toBe('2026-12-01');
});

it('is the same in each build of a story', () => {
	vi.useFakeTimers({ now: new Date('2031-01-01') });
	expect(calendar(readStory())).toBe(text);
	vi.useRealTimers();
});

it('has CRLF and lines of at most 75 octets, as RFC 5545 requires', () => {
	const lines = text.split('\r\n');
	expect(text).not.toMatch(/(?<!\r)\n/);
	expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});
