/** Every id that a record cites exists, and every claim is cited. */
import { chapterOf } from '../chapter-of.ts';
import type { StoryPaths } from '../story-paths.ts';
import type { Check } from './check.ts';

/** Each field of a step that cites records, and where an editor adds one. */
const CITED = {
	claims: (words: string) => `a file in ${words}/claims`,
	figures: (words: string) => `${words}/figures.csv`,
	people: (words: string) => `${words}/people.csv`,
	places: (words: string) => `${words}/places.csv`,
	events: (words: string) => `${words}/events.csv`
} as const;

const unknown = (id: string, field: keyof typeof CITED, { words }: StoryPaths) =>
	`“${id}” is unknown: correct it, or add it to ${CITED[field](words)}`;

/** The ids that a step cites exist. */
export const citationsResolve: Check = (files) => {
	const fields = (Object.keys(CITED) as (keyof typeof CITED)[]).map((field) => ({
		field,
		ids: new Set(files[field].map(({ id }) => id))
	}));
	return files.steps.flatMap((step) =>
		fields.flatMap(({ field, ids }) =>
			step[field]
				.filter((id) => !ids.has(id))
				.map((id) => ({
					file: step.file,
					record: step.id,
					field,
					message: unknown(id, field, files.paths)
				}))
		)
	);
};

/** The story's meetings are among its events. */
export const meetingsAreEvents: Check = ({ paths, frontMatter, events }) => {
	const known = new Set(events.map(({ id }) => id));
	return (frontMatter?.meetings ?? [])
		.filter((id) => !known.has(id))
		.map((id) => ({
			file: paths.story,
			field: 'meetings',
			message: unknown(id, 'events', paths)
		}));
};

/** The claims that figures, events, corrections and precisions name exist. */
export const recordsNameTheirClaim: Check = (files) => {
	const known = new Set(files.claims.map(({ id }) => id));
	return [...files.figures, ...files.events, ...files.corrections, ...files.precisions]
		.filter(({ claim }) => claim !== '' && !known.has(claim))
		.map((record) => ({
			file: record.file,
			record: 'id' in record ? record.id : record.source,
			field: 'claim',
			message: unknown(record.claim, 'claims', files.paths)
		}));
};

/** Each step cites a claim. */
export const stepsCiteClaims: Check = ({ steps }) =>
	steps
		.filter(({ claims }) => claims.length === 0)
		.map(({ file, id }) => ({
			file,
			record: id,
			field: 'claims',
			message: 'is empty: cite at least one claim'
		}));

/** Each figure and each event names a claim. */
export const recordsNameAClaim: Check = ({ figures, events }) =>
	[...figures, ...events]
		.filter(({ claim }) => claim === '')
		.map(({ file, id }) => ({
			file,
			record: id,
			field: 'claim',
			message: 'is empty: write the id of the claim that it is from'
		}));

/** A step cites each claim, or the claim gives the reason why no step does; never both. */
export const claimsAreCited: Check = ({ claims, steps }) =>
	claims.flatMap(({ id, file, uncited }) => {
		const citing = steps.find((step) => step.claims.includes(id));
		if (!citing && uncited === undefined) {
			const message =
				'no step cites it: cite it in a step, or give the reason in a field “uncited”';
			return [{ file, record: id, message }];
		}
		if (citing && uncited !== undefined) {
			const message = `is out of date, because the step “${citing.id}” cites the claim: remove the field`;
			return [{ file, record: id, field: 'uncited', message }];
		}
		return [];
	});

/** The actors of people are in the settings. */
export const peopleBelongToActors: Check = ({ settings, people, paths }) =>
	people
		.filter(({ side }) => side !== '' && !Object.hasOwn(settings?.actors ?? {}, side))
		.map(({ file, id, side }) => ({
			file,
			record: id,
			field: 'side',
			message: `“${side}” is no actor: correct it, leave it empty, or add it to ${paths.settings}`
		}));

/** Each file of claims has the name of a chapter. */
export const claimFilesAreChapters: Check = ({ frontMatter, claims }) => {
	if (!frontMatter) return [];
	const known = new Set(frontMatter.chapters.map(({ id }) => id));
	return [...new Set(claims.map(({ file }) => file))]
		.filter((file) => !known.has(chapterOf(file)))
		.map((file) => ({
			file,
			message: `no chapter is called “${chapterOf(file)}”: name the file after a chapter, like claims/money.yaml for chapter-money`
		}));
};
