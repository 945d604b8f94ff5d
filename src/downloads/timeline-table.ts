import { STANDINGS } from '#rules/actors-and-standings.ts';
import { day, flag, number, table, text } from './table.ts';

/** One row for each event, with the coordinates of its place. */
export const timelineTable = table({
	name: 'timeline',
	title: 'Timeline',
	description: 'What happened when and where, in order of time. The story’s meetings are marked.',
	primaryKey: 'id',
	foreignKeys: [{ field: 'claim', table: 'claims' }],
	columns: {
		id: text('Never changes.', { required: true }),
		date: day('First day, by the calendar of the place.', { required: true }),
		until: day('Last day, where it lasted longer than one.'),
		title: text('What happened.'),
		meeting: flag('Whether it is one of the story’s meetings.'),
		place: text('Where.'),
		city: text('The city or district of the place.'),
		latitude: number('Of the place.', 'degrees north'),
		longitude: number('Of the place.', 'degrees east'),
		precision: number('How far off the point may be.', 'metres'),
		standing: text('Whether it happened, was planned, or is disputed.', { enum: STANDINGS }),
		claim: text('Id of the claim that carries it.')
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
