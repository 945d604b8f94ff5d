import { STANDINGS } from '#rules/actors-and-standings.ts';
import { day, flag, number, table, text } from './table.ts';

/** One row for each event, with the coordinates of its place. */
export const timelineTable = table({
	name: 'timeline',
	primaryKey: 'id',
	foreignKeys: [{ field: 'claim', table: 'claims' }],
	columns: {
		id: text({ required: true }),
		date: day({ required: true }),
		until: day(),
		title: text(),
		meeting: flag(),
		place: text(),
		city: text(),
		latitude: number('degrees north'),
		longitude: number('degrees east'),
		precision: number('metres'),
		standing: text({ enum: STANDINGS }),
		claim: text()
	},
	rows: ({ events, places, meetings }) =>
		events.map((event) => {
			const place = places.find(({ id }) => id === event.place);
			return {
				...place,
				...event,
				meeting: meetings.includes(event.id),
				place: place?.name
			};
		})
});
