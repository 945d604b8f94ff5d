/** An id names one record, and the id of a step is an address. */
import type { Check } from './check.ts';
import type { Mistake } from '../mistake.ts';

/** Addresses of other pages, files and anchors of the site. No step may have one as its id. */
const RESERVED_IDS = [
	'404',
	'about',
	'cards',
	'code',
	'data',
	'embed',
	'icons',
	'oembed',
	'present',
	'sources',
	'story',
	'cover',
	'top',
	'stage'
];

/** @param fix How an editor corrects a duplicate id. */
function duplicates(records: { id: string; file: string }[], fix: string): Mistake[] {
	const firstFile = new Map<string, string>();
	return records.flatMap(({ id, file }) => {
		const first = firstFile.get(id);
		firstFile.set(id, first ?? file);
		if (first === undefined) return [];
		return [{ file, record: id, field: 'id', message: `“${id}” is already in ${first}: ${fix}` }];
	});
}

/** Ids are unique among claims, figures, people, places and events, and in the list of missing proof. */
export const idsAreUnique: Check = ({ claims, figures, people, places, events, unproven }) => [
	...[claims, figures, people, places, events].flatMap((records) =>
		duplicates(records, 'change one of the two ids')
	),
	...duplicates(unproven, 'list the claim once')
];

/** The story's addresses are unique: each id and former id names one step, no page and no edition. */
export const addressesAreUnique: Check = ({ steps, settings }) => {
	const addresses = steps.flatMap(({ id, aliases, file }) =>
		[id, ...aliases].map((address) => ({ id: address, file }))
	);
	const reserved = addresses
		.filter(({ id }) => [...RESERVED_IDS, ...(settings?.editions ?? [])].includes(id))
		.map(({ id, file }) => ({
			file,
			record: id,
			field: 'id',
			message: `“${id}” is the address of another page: rename the file, or the alias`
		}));
	return [...duplicates(addresses, 'rename one of the files, or remove the alias'), ...reserved];
};

/** Each edition is in a language of its own: the language is its address. */
export const editionsAreOtherLanguages: Check = ({ paths, settings }) => {
	const languages = settings ? [settings.language, ...settings.editions] : [];
	return languages
		.filter((language, index) => languages.indexOf(language) < index)
		.map((language) => ({
			file: paths.settings,
			field: 'editions',
			message: `“${language}” is already a language of the story: remove it`
		}));
};

/** Chapters list each step once, and only steps that have a file. */
export const chaptersListEachStepOnce: Check = ({ paths, frontMatter, steps }) => {
	if (!frontMatter) return [];
	const listed = frontMatter.chapters.flatMap((chapter) =>
		chapter.steps.map((id) => ({ id, chapter: chapter.id, file: paths.story }))
	);
	const known = new Set(steps.map((step) => step.id));
	const withoutFile = listed
		.filter(({ id }) => !known.has(id))
		.map(({ id, chapter }) => ({
			file: paths.story,
			record: chapter,
			field: 'steps',
			message: `“${id}” has no file: write ${paths.step(id)}, or remove the id here`
		}));
	const twice = [
		...duplicates(listed, 'list the step once'),
		...duplicates(
			frontMatter.chapters.map(({ id }) => ({ id, file: paths.story })),
			'change one of the two ids'
		)
	];
	const listedIds = new Set(listed.map(({ id }) => id));
	const unlisted = steps
		.filter(({ id }) => !listedIds.has(id))
		.map(({ id, file }) => ({
			file,
			record: id,
			message: `is in no chapter: add it to a chapter in ${paths.story}, or delete the file`
		}));
	return [...withoutFile, ...twice, ...unlisted];
};
