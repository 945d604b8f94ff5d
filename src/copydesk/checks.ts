/** What must hold between the story's records. Each check returns the mistakes it finds; the table at the end is all of them. */
import { chapterOf } from './chapter-of.ts';
import type { Check } from './check.ts';
import type { Mistake } from './mistake.ts';
import { STORY_FOLDER } from './read-files.ts';
import { figuresBringTheirClaim } from './wording/figures-bring-their-claim.ts';
import { opinionsNameTheirHolder } from './wording/opinions-name-their-holder.ts';
import { frameIsBorneOut, wordsAreBorneOut } from './wording/words-are-borne-out.ts';

const STORY_FILE = `${STORY_FOLDER}/story.yaml`;

/** Names that pages and files of the site already have; a step's id becomes an address beside them. */
export const RESERVED_IDS = [
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
const idsAreUnique: Check = (files) => [
	...duplicates(files.claims),
	...duplicates(files.figures),
	...duplicates(files.people),
	...duplicates(files.places),
	...duplicates(files.events)
];

/** A step's id and its former ids are addresses: no other step and no other page may have them. */
const addressesAreUnique: Check = (files) => {
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
const chaptersNameTheSteps: Check = ({ matter, steps }) => {
	if (!matter) return [];
	const named = matter.chapters.flatMap((chapter) =>
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
		...matter.chapters.map(({ id }) => ({ id: `chapter ${id}`, file: STORY_FILE }))
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

/** What a step cites has to be there. */
const citationsResolve: Check = (files) => {
	const tables = {
		claims: files.claims,
		figures: files.figures,
		people: files.people,
		places: files.places,
		events: files.events
	};
	const ids = Object.entries(tables).map(
		([field, records]) => [field, new Set(records.map(({ id }) => id))] as const
	);
	return files.steps.flatMap((step) =>
		ids.flatMap(([field, known]) =>
			step[field as keyof typeof tables]
				.filter((id) => !known.has(id))
				.map((id) => ({
					file: step.file,
					record: step.id,
					field,
					says: `“${id}” is unknown: correct it, or add it to the story’s ${field}`
				}))
		)
	);
};

/** The spine's ticks are events of the story. */
const meetingsAreEvents: Check = ({ matter, events }) => {
	const known = new Set(events.map(({ id }) => id));
	return (matter?.meetings ?? [])
		.filter((id) => !known.has(id))
		.map((id) => ({
			file: STORY_FILE,
			field: 'meetings',
			says: `“${id}” is unknown: correct it, or add it to ${STORY_FOLDER}/events.csv`
		}));
};

/** Figures, events and corrections name the claim that carries them. */
const recordsNameTheirClaim: Check = (files) => {
	const known = new Set(files.claims.map(({ id }) => id));
	return [...files.figures, ...files.events, ...files.corrections]
		.filter(({ claim }) => claim !== '' && !known.has(claim))
		.map((record) => ({
			file: record.file,
			record: 'id' in record ? record.id : record.source,
			field: 'claim',
			says: `“${record.claim}” is unknown: correct it, or add the claim`
		}));
};

/** A claim that no step cites has to say why it is kept. */
const claimsAreCited: Check = ({ claims, steps }) => {
	const cited = new Set(steps.flatMap((step) => step.claims));
	return claims.flatMap(({ id, file, uncited }) => {
		if (!cited.has(id) && uncited === undefined) {
			return [
				{
					file,
					record: id,
					says: 'is cited by no step: cite it in a step, or say why not in a field “uncited”'
				}
			];
		}
		if (cited.has(id) && uncited !== undefined) {
			return [
				{
					file,
					record: id,
					field: 'uncited',
					says: 'is out of date, a step cites the claim: take the field out'
				}
			];
		}
		return [];
	});
};

/** A file of claims is named after a chapter, which its claims belong to. */
const claimFilesAreChapters: Check = ({ matter, claims }) => {
	const known = new Set(matter?.chapters.map(({ id }) => id));
	return [...new Set(claims.map(({ file }) => file))]
		.filter((file) => matter && !known.has(chapterOf(file)))
		.map((file) => ({
			file,
			says: `belongs to no chapter: name the file after one, as in claims/hawaii.yaml for chapter-hawaii`
		}));
};

/** Dates run forward: within a step, from step to step, in the list of events, on the axis. */
const datesRunForward: Check = ({ matter, steps, events }) => {
	const mistakes: Mistake[] = [];
	for (const { id, date, until, file } of [...steps, ...events]) {
		if (until && !date) {
			mistakes.push({
				file,
				record: id,
				field: 'until',
				says: `“${until}” has no first day: add “date”`
			});
		} else if (until && date && until < date) {
			mistakes.push({
				file,
				record: id,
				field: 'until',
				says: `“${until}” is before ${date}: swap them`
			});
		}
	}
	const order = matter?.chapters.flatMap((chapter) => chapter.steps) ?? [];
	const told = order.flatMap((id) => steps.filter((step) => step.id === id && step.date));
	told.forEach((step, index) => {
		const before = told[index - 1];
		if (before?.date && step.date && step.date < before.date) {
			mistakes.push({
				file: step.file,
				record: step.id,
				field: 'date',
				says: `“${step.date}” is before ${before.date} of the earlier step “${before.id}”: correct one, or change their order`
			});
		}
	});
	events.forEach((event, index) => {
		const before = events[index - 1];
		if (before && event.date < before.date) {
			mistakes.push({
				file: event.file,
				record: event.id,
				field: 'date',
				says: `“${event.date}” stands after ${before.date} of “${before.id}”: put the rows in order of time`
			});
		}
	});
	if (matter && matter.axis.until <= matter.axis.from) {
		mistakes.push({
			file: matter.file,
			field: 'axis.until',
			says: `“${matter.axis.until}” is not after ${matter.axis.from}: correct it`
		});
	}
	return mistakes;
};

export const CHECKS: Check[] = [
	idsAreUnique,
	addressesAreUnique,
	chaptersNameTheSteps,
	citationsResolve,
	meetingsAreEvents,
	recordsNameTheirClaim,
	claimsAreCited,
	claimFilesAreChapters,
	datesRunForward,
	figuresBringTheirClaim,
	wordsAreBorneOut,
	frameIsBorneOut,
	opinionsNameTheirHolder
];
