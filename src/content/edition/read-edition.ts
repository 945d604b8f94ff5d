/** Reads the words of an edition: the story's files in another language. Checks of their content run later. */
import { parse as parseYaml } from 'yaml';
import type { Mistake } from '../mistake.ts';
import { readFields, readMarkdown, readTable } from '../load/read-files.ts';
import { RecordParser, type FromFile } from '../load/record-parser.ts';
import { editionPaths, type StoryPaths } from '../story-paths.ts';
import {
	EditionClaims,
	EditionCorrection,
	EditionEvent,
	EditionFigure,
	EditionLabels,
	EditionName,
	EditionPageText,
	EditionPerson,
	EditionPlace,
	EditionQuotation,
	EditionStep,
	EditionStory,
	EditionTerm,
	type EditionClaim
} from './schema.ts';

/** The records of all files of an edition, and the translators' mistakes in them. */
export interface EditionFiles {
	/** The language of the words, as a BCP 47 tag. */
	language: string;
	/** The paths of the edition's files. Those of scenes and settings are the story's. */
	paths: StoryPaths;
	/** Absent if `story.yaml` has mistakes. */
	frontMatter: FromFile<EditionStory> | undefined;
	about: string;
	method: string;
	steps: FromFile<EditionStep & { id: string; markdown: string }>[];
	claims: FromFile<EditionClaim & { id: string }>[];
	figures: FromFile<EditionFigure>[];
	people: FromFile<EditionPerson>[];
	places: FromFile<EditionPlace>[];
	events: FromFile<EditionEvent>[];
	corrections: FromFile<EditionCorrection>[];
	precisions: FromFile<EditionCorrection>[];
	terms: FromFile<EditionTerm>[];
	sharedLabels: FromFile<{ id: string; text: string }>[];
	/** Names in both languages that no other table has. */
	names: FromFile<EditionName>[];
	/** Quoted words in both languages. */
	quotations: FromFile<EditionQuotation>[];
	/** Our words about pages of evidence. */
	pages: FromFile<EditionPageText>[];
	mistakes: Mistake[];
}

/** The entries of a record by id, each with its id and its file. */
const entriesOf = <Entry extends object>(
	records: Readonly<Record<string, Entry>>,
	file: string
): FromFile<Entry & { id: string }>[] =>
	Object.entries(records).map(([id, entry]) => ({ ...entry, id, file }));

/**
 * Reads all files of an edition. Each file but `story.yaml` may be missing: `translateStory` lists the
 * records that lack their words.
 * @param root The project's folder.
 * @param paths The paths of the story's own files.
 * @param language The edition's language, which names the folder in `words/`.
 */
export function readEdition(root: string, paths: StoryPaths, language: string): EditionFiles {
	const reader = new RecordParser(root);
	const own = editionPaths(paths, language);
	const table = <Output extends object>(
		name: string,
		schema: Parameters<typeof readTable<Output>>[2]
	) => readTable(reader, `${own.words}/${name}.csv`, schema);
	const page = (name: string) =>
		reader.parse(`${own.words}/${name}.md`, (text) => text.trim(), '') ?? '';
	const [frontMatter] = readFields(reader, own.story, EditionStory);
	const claims = reader
		.list(`${own.words}/claims`, '.yaml')
		.flatMap((file) =>
			readFields(reader, file, EditionClaims).flatMap(({ file: _, ...records }) =>
				entriesOf(records as Record<string, EditionClaim>, file)
			)
		);
	const labels = reader.parse(own.labels, (text) => parseYaml(text) as unknown, {});
	return {
		language,
		paths: own,
		frontMatter,
		about: page('about'),
		method: page('method'),
		steps: reader
			.list(`${own.words}/steps`, '.md')
			.flatMap((file) => readMarkdown(reader, file, EditionStep)),
		claims,
		figures: table('figures', EditionFigure),
		people: table('people', EditionPerson),
		places: table('places', EditionPlace),
		events: table('events', EditionEvent),
		corrections: table('corrections', EditionCorrection),
		precisions: table('precisions', EditionCorrection),
		terms: table('glossary', EditionTerm),
		sharedLabels: reader
			.validate(EditionLabels, labels, own.labels)
			.flatMap(({ file, ...texts }) =>
				Object.entries(texts as Record<string, string>).map(([id, text]) => ({ id, text, file }))
			),
		names: table('names', EditionName),
		quotations: table('quotations', EditionQuotation),
		pages: table('pages', EditionPageText),
		mistakes: reader.mistakes
	};
}
