/** Reads the story's files into records of the right shape. Checks over several records run later. */
import { parse as parseCsv } from 'csv-parse/sync';
import { VFile } from 'vfile';
import { matter as parseFrontMatter } from 'vfile-matter';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import type { Mistake } from '../mistake.ts';
import { Settings } from '../settings.ts';
import type { StoryPaths } from '../story-paths.ts';
import {
	Claim,
	Correction,
	StoryEvent,
	Figure,
	Person,
	Place,
	Precision,
	SharedLabel,
	StepFrontMatter,
	StoryFrontMatter,
	Term,
	Unproven
} from '../schema.ts';
import type { TextReader } from '../fact-check/text-reader.ts';
import { claimFiles } from './claim-files.ts';
import { RecordParser, type FromFile, type Schema } from './record-parser.ts';

/** A step's file: the front matter, the id (the file's name) and the text in Markdown. */
export type StepFile = FromFile<StepFrontMatter & { id: string; markdown: string }>;

/** The records of all files of the story, and the editors' mistakes in them. */
export interface StoryFiles {
	/** Reads the texts of an edition; absent for a story in English. */
	reader?: TextReader;
	paths: StoryPaths;
	/** Absent if `settings.yaml` has mistakes. */
	settings: FromFile<Settings> | undefined;
	/** Absent if `story.yaml` has mistakes. */
	frontMatter: FromFile<StoryFrontMatter> | undefined;
	/** How the story was checked, in Markdown: the short version, after the last step. */
	about: string;
	/** How the story was checked, in Markdown: the long version, on the page of sources. */
	method: string;
	/** Whether the story has files of claims. */
	hasLedger: boolean;
	/** Sorted by id. */
	steps: StepFile[];
	claims: FromFile<Claim>[];
	/** One entry a claim. */
	unproven: FromFile<Unproven>[];
	figures: FromFile<Figure>[];
	people: FromFile<Person>[];
	places: FromFile<Place>[];
	events: FromFile<StoryEvent>[];
	/** Errors of the translation or the article. */
	corrections: FromFile<Correction>[];
	/** Correct statements that the record makes precise: a day, an official name, a forecast that came true. */
	precisions: FromFile<Precision>[];
	terms: FromFile<Term>[];
	/** Labels that the graphics of several steps share. */
	sharedLabels: FromFile<SharedLabel>[];
	mistakes: Mistake[];
}

/** Parses front matter. The parser counts lines from the first `---`, so an error gets the line of the file. */
function stripFrontMatter(page: VFile): void {
	try {
		parseFrontMatter(page, { strip: true });
	} catch (error) {
		if (error instanceof YAMLParseError)
			error.message = error.message.replace(
				/\bat line (\d+)/,
				(_, line) => `at line ${Number(line) + 1}`
			);
		throw error;
	}
}

/**
 * Reads a Markdown file with front matter. Its id is the file's name. Empty if it has mistakes, which `reader` collects.
 * @param schema The fields of the front matter.
 */
export function readMarkdown<Output extends object>(
	reader: RecordParser,
	file: string,
	schema: Schema<Output>
): FromFile<Output & { id: string; markdown: string }>[] {
	const id = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
	const parsed = reader.parse(file, (text) => {
		const page = new VFile({ value: text });
		stripFrontMatter(page);
		return { frontMatter: page.data.matter, markdown: String(page).trim() };
	});
	if (!parsed) return [];
	const { frontMatter, markdown } = parsed;
	if (markdown === '') {
		const message = 'is missing: write it under the second ---';
		reader.mistakes.push({ file, record: id, field: 'text', message });
	}
	return reader
		.validate(schema, frontMatter ?? {}, file, id)
		.map((step) => ({ ...step, id, markdown }));
}

/** Reads a YAML file that is one record. Empty if it has mistakes, which `reader` collects. */
export function readFields<Output extends object>(
	reader: RecordParser,
	file: string,
	schema: Schema<Output>
): FromFile<Output>[] {
	const parsed = reader.parse(file, (text) => ({ data: parseYaml(text) as unknown }));
	return parsed ? reader.validate(schema, parsed.data, file) : [];
}

/** Reads a CSV file whose first row has the names of the columns. A missing file is an empty table. */
export const readTable = <Output extends object>(
	reader: RecordParser,
	file: string,
	schema: Schema<Output>
): FromFile<Output>[] =>
	reader.records(
		file,
		(text) => parseCsv(text, { columns: true, bom: true }),
		schema,
		// The first row is the header, and spreadsheets count from 1.
		(index) => `row ${index + 2}`
	);

/**
 * Reads all files of the story. Mistakes of editors are collected in `mistakes`.
 * Tables, claims and the two pages about the story are optional: a missing file is an empty one.
 * @param root The project's folder.
 */
export function readFiles(root: string, paths: StoryPaths): StoryFiles {
	const reader = new RecordParser(root);
	const table = <Output extends object>(name: string, schema: Schema<Output>) =>
		readTable(reader, `${paths.words}/${name}.csv`, schema);
	const list = <Output extends object>(file: string, schema: Schema<Output>, name: string) =>
		reader.records(
			file,
			(text): unknown => parseYaml(text),
			schema,
			(index) => `${name} ${index + 1}`
		);
	const page = (name: string) =>
		reader.parse(`${paths.words}/${name}.md`, (text) => text.trim(), '') ?? '';

	const [settings] = readFields(reader, paths.settings, Settings);
	const [frontMatter] = readFields(reader, paths.story, StoryFrontMatter);
	const filesOfClaims = claimFiles(reader, paths);
	return {
		paths,
		settings,
		frontMatter,
		about: page('about'),
		method: page('method'),
		hasLedger: filesOfClaims.length > 0,
		steps: reader
			.list(`${paths.words}/steps`, '.md')
			.flatMap((file) => readMarkdown(reader, file, StepFrontMatter)),
		claims: filesOfClaims.flatMap((file) => list(file, Claim, 'claim')),
		unproven: list(paths.unproven, Unproven, 'claim'),
		figures: table('figures', Figure),
		people: table('people', Person),
		places: table('places', Place),
		events: table('events', StoryEvent),
		corrections: table('corrections', Correction),
		precisions: table('precisions', Precision),
		terms: table('glossary', Term),
		sharedLabels: list(paths.labels, SharedLabel, 'label'),
		mistakes: reader.mistakes
	};
}
