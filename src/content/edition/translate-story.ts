/** Gives the story's records the words of an edition. */
import { isMeasure } from '#rules/format-figure.ts';
import type { StoryFiles } from '../load/read-files.ts';
import type { Mistake } from '../mistake.ts';
import type { Claim, Label } from '../schema.ts';
import type { EditionFiles } from './read-edition.ts';
import { translatePages } from './translate-pages.ts';
import { fieldMistakes, translateRecords } from './translate-records.ts';

const byId = (record: { id: string }) => record.id;
const bySource = (record: { source: string }) => record.source;

const textsOf = (labels: Record<string, { text: string }>) =>
	Object.fromEntries(Object.entries(labels).map(([id, { text }]) => [id, text]));

/** The labels with their translations. A label without one keeps its text. */
const translatedLabels = (
	labels: Record<string, Label>,
	words: Record<string, string>
): Record<string, Label> =>
	Object.fromEntries(
		Object.entries(labels).map(([id, label]) => [id, { ...label, text: words[id] ?? label.text }])
	);

const titlesOf = (chapters: { id: string; title: string }[]) =>
	Object.fromEntries(chapters.map(({ id, title }) => [id, title]));

/** The texts of `story.yaml` and of the settings, and their mistakes. */
function translateFrontMatter(
	{ settings, frontMatter }: StoryFiles,
	{ language, paths, frontMatter: words }: EditionFiles
): Pick<StoryFiles, 'settings' | 'frontMatter' | 'mistakes'> {
	if (!settings || !frontMatter || !words) return { settings, frontMatter, mistakes: [] };
	const { cover, chapters, key } = frontMatter;
	const place = { file: paths.story };
	const standings = Object.keys(key) as (keyof typeof key)[];
	const namesOf = (entries: object) =>
		Object.fromEntries(Object.keys(entries).map((id) => [id, id]));
	return {
		settings: { ...settings, title: words.title, language },
		frontMatter: {
			...frontMatter,
			...words,
			key: Object.fromEntries(standings.map((id) => [id, words.key[id] ?? key[id]])),
			cover: { ...words.cover, labels: translatedLabels(cover.labels, words.cover.labels) },
			chapters: chapters.map((chapter) => ({
				...chapter,
				title: words.chapters[chapter.id] ?? chapter.title
			})),
			file: paths.story
		},
		mistakes: [
			...fieldMistakes(textsOf(cover.labels), words.cover.labels, place, 'cover.labels.'),
			...fieldMistakes(titlesOf(chapters), words.chapters, place, 'chapters.'),
			...fieldMistakes(namesOf(key), namesOf(words.key), place, 'key.')
		]
	};
}

/** The steps, with the words and labels of the edition. */
function translateSteps({ steps }: StoryFiles, words: EditionFiles) {
	const { pairs, records, mistakes } = translateRecords({
		records: steps,
		words: words.steps,
		fields: ['name', 'headline', 'dateline', 'caption', 'altText', 'markdown'],
		keyOf: byId,
		fileOf: ({ id }) => words.paths.step(id)
	});
	return {
		steps: records.map((step, index) => {
			const own = pairs[index]?.words;
			return {
				...step,
				labels: translatedLabels(step.labels, own?.labels ?? {}),
				uncheckedPhrases: own?.uncheckedPhrases ?? []
			};
		}),
		mistakes: [
			...mistakes,
			...pairs.flatMap(({ source, words: { id, file, labels } }) =>
				fieldMistakes(textsOf(source.labels), labels, { file, record: id }, 'labels.')
			)
		]
	};
}

/** The claims, with the edition's words about their pages. */
function translateClaims({ settings, claims }: StoryFiles, words: EditionFiles) {
	const fileOf = ({ file }: { file: string }) =>
		`${words.paths.words}/claims/${file.slice(file.lastIndexOf('/') + 1)}`;
	const { records, mistakes } = translateRecords({
		records: claims,
		words: words.claims,
		fields: ['restatement', 'attribution', 'reason', 'note', 'uncited'],
		keyOf: byId,
		fileOf: (claim) => fileOf(claim as (typeof claims)[number])
	});
	const hedgeOf = (claim: Claim) => (claim.origin === 'source' ? claim.hedge : '');
	const hedges = new Map(words.claims.map(({ id, hedge }) => [id, hedge]));
	const translated = records.map((claim) =>
		claim.origin === 'source' ? { ...claim, hedge: hedges.get(claim.id) ?? claim.hedge } : claim
	);
	const pages = translatePages(translated, words, settings?.language ?? '');
	return {
		claims: pages.claims,
		mistakes: [
			...mistakes,
			...records.flatMap((claim) =>
				fieldMistakes(
					{ hedge: hedgeOf(claim) },
					{ hedge: hedges.get(claim.id) },
					{ file: claim.file, record: claim.id }
				)
			),
			...pages.mistakes
		]
	};
}

/** Figures: a unit that `Intl` writes in each language keeps its own name. */
function translateFigures({ figures }: StoryFiles, words: EditionFiles) {
	const measures = new Set(figures.filter(({ unit }) => isMeasure(unit)).map(byId));
	const units = new Map(figures.map(({ id, unit }) => [id, unit]));
	const extra = words.figures.flatMap(({ id, unit, file }): Mistake[] =>
		unit && measures.has(id)
			? [
					{
						...{ file, record: id, field: 'unit' },
						message: `“${unit}” translates “${units.get(id) ?? ''}”, which each language writes by itself: leave it empty`
					}
				]
			: []
	);
	const { records, mistakes } = translateRecords({
		records: figures,
		words: words.figures.map((row) =>
			measures.has(row.id) ? { ...row, unit: units.get(row.id) ?? '' } : row
		),
		fields: ['label', 'unit', 'calculation', 'note'],
		keyOf: byId,
		fileOf: () => `${words.paths.words}/figures.csv`
	});
	return { figures: records, mistakes: [...extra, ...mistakes] };
}

/** The labels that several steps share. A label without words keeps its text. */
function translateSharedLabels(
	{ sharedLabels }: StoryFiles,
	{ sharedLabels: words, paths }: EditionFiles
) {
	const { records, mistakes } = translateRecords({
		records: sharedLabels,
		words,
		fields: ['text'],
		keyOf: byId,
		fileOf: () => paths.labels
	});
	return { sharedLabels: records, mistakes };
}

/**
 * Returns the story's records with the words of an edition, and the mistakes: each record and each text that one
 * of both lacks. The records' `file` is the edition's, so that later messages name it.
 */
export function translateStory(source: StoryFiles, words: EditionFiles): StoryFiles {
	/** Joins the records of a CSV table with their words. */
	const table = <Item extends object, Words extends object, Field extends string>(
		name: string,
		parts: Omit<Parameters<typeof translateRecords<Item, Words, Field>>[0], 'fileOf'>
	) => translateRecords({ ...parts, fileOf: () => `${words.paths.words}/${name}.csv` });
	const front = translateFrontMatter(source, words);
	const steps = translateSteps(source, words);
	const claims = translateClaims(source, words);
	const figures = translateFigures(source, words);
	const labels = translateSharedLabels(source, words);
	const people = table('people', {
		records: source.people,
		words: words.people,
		fields: ['name', 'title'],
		keyOf: byId
	});
	const places = table('places', {
		records: source.places,
		words: words.places,
		fields: ['name', 'city'],
		keyOf: byId
	});
	const events = table('events', {
		records: source.events,
		words: words.events,
		fields: ['title'],
		keyOf: byId
	});
	const terms = table('glossary', {
		records: source.terms,
		words: words.terms,
		fields: ['term', 'note'],
		keyOf: bySource
	});
	const corrections = table('corrections', {
		records: source.corrections,
		words: words.corrections,
		fields: ['correct', 'why'],
		keyOf: bySource
	});
	const precisions = table('precisions', {
		records: source.precisions,
		words: words.precisions,
		fields: ['correct', 'why'],
		keyOf: bySource
	});
	const pages = fieldMistakes(
		{ about: source.about, method: source.method },
		{ about: words.about, method: words.method },
		{ file: words.paths.words }
	);
	const parts = [
		...[front, steps, claims, figures, labels],
		...[people, places, events, terms, corrections, precisions]
	];
	return {
		...source,
		paths: words.paths,
		settings: front.settings,
		frontMatter: front.frontMatter,
		about: words.about,
		method: words.method,
		steps: steps.steps,
		claims: claims.claims,
		figures: figures.figures,
		sharedLabels: labels.sharedLabels,
		people: people.records,
		places: places.records,
		events: events.records,
		terms: terms.records,
		corrections: corrections.records,
		precisions: precisions.records,
		mistakes: [...words.mistakes, ...parts.flatMap(({ mistakes }) => mistakes), ...pages]
	};
}
