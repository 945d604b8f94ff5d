import ICAL from 'ical.js';
import type { Story } from '#content/story.ts';
import { entryAnchor } from '#ledger/anchors.ts';
import { absolute } from '#site/site-address.ts';

// The library does not count the space that a folded line begins with; RFC 5545 does.
ICAL.foldLength = 74;

/** A day of the calendar, without an hour. */
const dayOf = (date: string, later = 0) => {
	const day = ICAL.Time.fromDateString(date);
	day.adjust(later, 0, 0, 0);
	return day;
};

/** A component with those properties that have a value. */
function component(name: string, properties: Record<string, string | ICAL.Time | undefined>) {
	const made = new ICAL.Component(name);
	for (const [property, value] of Object.entries(properties))
		if (value !== undefined) made.addPropertyWithValue(property, value);
	return made;
}

/** The meetings as an iCalendar file. They are whole days, by the calendar of the place: hours are known of some only. */
export function calendar({ title, events, places, claims, meetings }: Story): string {
	const made = component('vcalendar', {
		version: '2.0',
		prodid: '-//Four Meetings//Timeline//EN',
		'x-wr-calname': title
	});
	for (const { id, date, until, title, place, claim } of events) {
		if (!meetings.includes(id)) continue;
		const where = places.find((known) => known.id === place);
		made.addSubcomponent(
			component('vevent', {
				uid: `${id}@four-meetings`,
				// It has to be there; the time of the build would make two builds of one story differ.
				dtstamp: ICAL.Time.fromDateTimeString(`${date}T00:00:00Z`),
				dtstart: dayOf(date),
				// The day after the last one.
				dtend: dayOf(until || date, 1),
				summary: title,
				description: claims.find((known) => known.id === claim)?.restatement,
				location: where && `${where.name}, ${where.city}`,
				url: absolute(`/sources/#${entryAnchor(claim)}`),
				transp: 'TRANSPARENT'
			})
		);
	}
	return `${made.toString()}\r\n`;
}
