import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { Story } from '#copydesk/story.ts';
import { entryAnchor } from '#ledger/anchors.ts';
import { absolute } from '#site/site-address.ts';

const DAY = 86_400_000;

/** The meetings as an iCalendar file. They are whole days, by the calendar of the place: hours are known of some only. */
export function calendar({ title, events, places, claims, meetings }: Story): string {
	const entries = events
		.filter(({ id }) => meetings.includes(id))
		.map(({ id, date, until, title, place, claim }): IcsEvent => {
			const where = places.find((known) => known.id === place);
			const first = new Date(date);
			return {
				uid: `${id}@four-meetings`,
				// The stamp has to be there; the time of the build would make two builds of one story differ.
				stamp: { date: first },
				start: { date: first, type: 'DATE' },
				// The day after the last one.
				end: { date: new Date(Date.parse(until || date) + DAY), type: 'DATE' },
				summary: title,
				description: claims.find((known) => known.id === claim)?.restatement,
				location: where && `${where.name}, ${where.city}`,
				geo: where && `${where.latitude};${where.longitude}`,
				url: absolute(`/sources/#${entryAnchor(claim)}`),
				timeTransparent: 'TRANSPARENT'
			};
		});
	return generateIcsCalendar({
		version: '2.0',
		prodId: '-//Four Meetings//Timeline//EN',
		method: 'PUBLISH',
		name: title,
		events: entries
	});
}
