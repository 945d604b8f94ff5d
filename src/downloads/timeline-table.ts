import { STANDINGS } from '#rules/grammar.ts';
import type { Table } from './table.ts';

export const timelineTable: Table = {
	name: 'timeline',
	title: 'Timeline',
	description: 'What happened when and where, in order of time. The four meetings are marked.',
	primaryKey: 'id',
	foreignKeys: [{ field: 'claim', table: 'claims' }],
	fields: [
		{ name: 'id', type: 'string', description: 'Never changes.', constraints: { required: true } },
		{
			name: 'date',
			type: 'date',
			description: 'First day, by the calendar of the place.',
			constraints: { required: true }
		},
		{ name: 'until', type: 'date', description: 'Last day, where it lasted longer than one.' },
		{ name: 'title', type: 'string', description: 'What happened.' },
		{ name: 'meeting', type: 'boolean', description: 'Whether it is one of the four meetings.' },
		{ name: 'place', type: 'string', description: 'Where.' },
		{ name: 'city', type: 'string', description: 'The city or district of the place.' },
		{ name: 'latitude', type: 'number', unit: 'degrees north', description: 'Of the place.' },
		{ name: 'longitude', type: 'number', unit: 'degrees east', description: 'Of the place.' },
		{
			name: 'precision',
			type: 'number',
			unit: 'metres',
			description: 'How far off the point may be.'
		},
		{
			name: 'standing',
			type: 'string',
			description: 'Whether it happened, was planned, or is disputed.',
			constraints: { enum: STANDINGS }
		},
		{ name: 'claim', type: 'string', description: 'Id of the claim that carries it.' }
	],
	rows: ({ events, places, meetings }) =>
		events.map(({ id, date, until, title, place, standing, claim }) => {
			const where = places.find((known) => known.id === place);
			return {
				id,
				date,
				until,
				title,
				meeting: meetings.includes(id),
				place: where?.name,
				city: where?.city,
				latitude: where?.latitude,
				longitude: where?.longitude,
				precision: where?.precision,
				standing,
				claim
			};
		})
};
