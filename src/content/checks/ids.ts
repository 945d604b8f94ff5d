/** An id names one thing, and a step’s id is an address. */
import type { Check } from './check.ts';
import type { Mistake } from '../mistake.ts';
import { STORY_FOLDER } from '../load/read-files.ts';

const STORY_FILE = `${STORY_FOLDER}/story.yaml`;

/** Names that pages and files of the site already have; a step's id becomes an address beside them. */
const RESERVED_IDS = [
	'404',
	'cards',
	'code',
	'data',
	'embed',
	'icons',
	'oembed',
	'sources',
	'story',
	'cover',
	'top',
	'stage'
];

function duplicates(records: { id: string; file: string }[]): Mistake[] {
	const seen = new Map<string, string>();
	return records.flatMap(({ id, file }) => {
		const first = seen.get(id);
		seen.set(id, first ?? file);
		return first === undefined
			? []
			: [
					{
						file,
						record: id,
						field: 'id',
						says: `“${id}” is already in ${first}: give one of them another id`
					}
				];
	});
}

/** One id names one thing: a claim, a figure, a person, a place, an event. */
export const idsAreUnique: Check = (files) => [
	...duplicates(files.claims),
	...duplicates(files.figures),
	...duplicates(files.people),
	...duplicates(files.places),
	...duplicates(files.events)
];

/** A step's id and its former ids are addresses: no other step and no other page may have them. */
export const addressesAreUnique: Check = (files) => {
	const addresses = files.steps.flatMap(({ id, aliases, file }) =>
		[id, ...aliases].map((address) => ({ id: address, file }))
	);
	const reserved = addresses
		.filter(({ id }) => RESERVED_IDS.includes(id))
		.map(({ id, file }) => ({
			file,
			record: id,
			field: 'id',
			says: `“${id}” is the address of another page: choose another name for the file or alias`
		}));
	return [...duplicates(addresses), ...reserved];
};

/** Chapters name every step once, and only steps that have a file. */
export const chaptersNameTheSteps: Check = ({ frontMatter, steps }) => {
	if (!frontMatter) return [];
	const named = frontMatter.chapters.flatMap((chapter) =>
		chapter.steps.map((id) => ({ id, chapter: chapter.id }))
	);
	const known = new Set(steps.map((step) => step.id));
	const unknown = named
		.filter(({ id }) => !known.has(id))
		.map(({ id, chapter }) => ({
			file: STORY_FILE,
			record: chapter,
			field: 'steps',
			says: `“${id}” has no file: write ${STORY_FOLDER}/steps/${id}.md, or take it out`
		}));
	const twice = duplicates([
		...named.map(({ id }) => ({ id, file: STORY_FILE })),
		...frontMatter.chapters.map(({ id }) => ({ id: `chapter ${id}`, file: STORY_FILE }))
	]);
	const told = new Set(named.map(({ id }) => id));
	const untold = steps
		.filter(({ id }) => !told.has(id))
		.map(({ id, file }) => ({
			file,
			record: id,
			says: `is in no chapter: name it in ${STORY_FILE}, or take the file away`
		}));
	return [...unknown, ...twice, ...untold];
};
