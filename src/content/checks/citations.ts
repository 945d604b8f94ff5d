/** What records name is there, and what is there is named. */
import { chapterOf } from '../chapter-of.ts';
import type { Check } from './check.ts';
import { STORY_FOLDER } from '../load/read-files.ts';

const STORY_FILE = `${STORY_FOLDER}/story.yaml`;

/** What a step cites has to be there. */
export const citationsResolve: Check = (files) => {
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
export const meetingsAreEvents: Check = ({ frontMatter, events }) => {
	const known = new Set(events.map(({ id }) => id));
	return (frontMatter?.meetings ?? [])
		.filter((id) => !known.has(id))
		.map((id) => ({
			file: STORY_FILE,
			field: 'meetings',
			says: `“${id}” is unknown: correct it, or add it to ${STORY_FOLDER}/events.csv`
		}));
};

/** Figures, events, corrections and precisions name the claim that carries them. */
export const recordsNameTheirClaim: Check = (files) => {
	const known = new Set(files.claims.map(({ id }) => id));
	return [...files.figures, ...files.events, ...files.corrections, ...files.precisions]
		.filter(({ claim }) => claim !== '' && !known.has(claim))
		.map((record) => ({
			file: record.file,
			record: 'id' in record ? record.id : record.source,
			field: 'claim',
			says: `“${record.claim}” is unknown: correct it, or add the claim`
		}));
};

/** A claim that no step cites has to say why it is kept. */
export const claimsAreCited: Check = ({ claims, steps }) => {
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
export const claimFilesAreChapters: Check = ({ frontMatter, claims }) => {
	const known = new Set(frontMatter?.chapters.map(({ id }) => id));
	return [...new Set(claims.map(({ file }) => file))]
		.filter((file) => frontMatter && !known.has(chapterOf(file)))
		.map((file) => ({
			file,
			says: `belongs to no chapter: name the file after one, as in claims/hawaii.yaml for chapter-hawaii`
		}));
};
