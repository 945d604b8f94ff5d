/** A meeting that changes needs a day of change, or calendars keep the old one. */
import { convertIcsCalendar } from 'ts-ics';
import { expect, it } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { calendar } from '#downloads/calendar.ts';

const entries = convertIcsCalendar(undefined, calendar(readStory())).events ?? [];

const day = (date: Date | undefined) => date?.toISOString().slice(0, 10);

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
