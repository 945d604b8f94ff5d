import ICAL from 'ical.js';
import type { Story } from '#content/story.ts';
import { entryAnchor } from '#ledger/anchors.ts';
import { editionAddress } from '#site/editions.ts';

// Octets per line. The library does not count the space at the start of a folded line; RFC 5545 does.
ICAL.foldLength = 74;

/** The day that is `later` days after a date, without a time. */
const dayOf = (date: string, later = 0) => {
	const day = ICAL.Time.fromDateString(date);
	day.adjust(later, 0, 0, 0);
	return day;
};

/** A calendar component. Properties that are undefined are left out. */
function createComponent(
	name: string,
	properties: Record<string, string | number | ICAL.Time | undefined>
): ICAL.Component {
	const component = new ICAL.Component(name);
	for (const [property, value] of Object.entries(properties))
		if (value !== undefined) component.addPropertyWithValue(property, value);
	return component;
}

/**
 * The meetings as an iCalendar file (RFC 5545). Each is an event of whole days, local to the place:
 * the hours of some meetings are unknown.
 */
export function calendar(story: Story): string {
	const { title, language, element, events, places, claims, meetings } = story;
	const calendar = createComponent('vcalendar', {
		version: '2.0',
		prodid: `-//${title}//Timeline//${language.toUpperCase()}`,
		calscale: 'GREGORIAN',
		// No name of the calendar: Outlook would open a calendar of its own.
		method: 'PUBLISH'
	});
	for (const { id, date, until, title, place, claim, changed } of events) {
		if (!meetings.includes(id)) continue;
		const lastChange = ICAL.Time.fromDateTimeString(`${changed.at(-1)}T00:00:00Z`);
		const where = places.find(({ id }) => id === place);
		calendar.addSubcomponent(
			createComponent('vevent', {
				uid: `${id}@${element}`,
				// Calendars take a correction only if these have grown. No time of the build: builds are reproducible.
				dtstamp: lastChange,
				'last-modified': lastChange,
				sequence: changed.length - 1,
				dtstart: dayOf(date),
				// RFC 5545: the day after the last one.
				dtend: dayOf(until || date, 1),
				summary: title,
				description: claims.find(({ id }) => id === claim)?.restatement,
				location: where && `${where.name}, ${where.city}`,
				url: editionAddress(story, claim ? `/sources/#${entryAnchor(claim)}` : '/'),
				transp: 'TRANSPARENT'
			})
		);
	}
	return `${calendar.toString()}\r\n`;
}
