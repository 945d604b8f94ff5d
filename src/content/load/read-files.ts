/** Reads the story's files into records, still unjudged except for their shape. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import * as v from 'valibot';
import { VFile } from 'vfile';
import { matter as parseFrontMatter } from 'vfile-matter';
import { parse as parseYaml } from 'yaml';
import type { Mistake } from '../mistake.ts';
import {
	Claim,
	Correction,
	Event,
	Figure,
	Person,
	Place,
	StepFrontMatter,
	StoryFrontMatter,
	Term
} from '../schema.ts';

/** A record and the file it was read from. */
export type FromFile<Record> = Record & { file: string };

export interface StoryFiles {
	frontMatter: FromFile<StoryFrontMatter> | undefined;
	/** What stands after the last step, in Markdown. */
	about: string;
	/** What stands beside the sources, in Markdown. */
	method: string;
	/** By id, which is the name of the file. */
	steps: FromFile<StepFrontMatter & { id: string; markdown: string }>[];
	claims: FromFile<Claim>[];
	figures: FromFile<Figure>[];
	people: FromFile<Person>[];
	places: FromFile<Place>[];
	events: FromFile<Event>[];
	/** What the translation or the article got wrong. */
	corrections: FromFile<Correction>[];
	/** What was right and is made precise: a forecast that came true, an official name, a day. */
	precisions: FromFile<Correction>[];
	terms: FromFile<Term>[];
	mistakes: Mistake[];
}

type Schema<Output> = v.GenericSchema<unknown, Output>;

/** What stands in a file, on one line; lists and the like as they would be typed. */
function written(input: unknown): string {
	return typeof input === 'string' ? input : inspect(input, { depth: 1, breakLength: Infinity });
}

/** Folder of the story's files, from the project's folder. */
export const STORY_FOLDER = 'src/story';

/** `root` is the project's folder. Never throws for what an editor wrote: mistakes are collected, so that all can be mended at once. */
export function readFiles(root: string): StoryFiles {
	const mistakes: Mistake[] = [];
	const read = (file: string) => readFileSync(join(root, file), 'utf8');
	const list = (folder: string, ending: string) =>
		readdirSync(join(root, folder))
			.filter((name) => name.endsWith(ending))
			.sort()
			.map((name) => `${folder}/${name}`);

	function judge<Output extends object>(
		schema: Schema<Output>,
		data: unknown,
		file: string,
		record?: string
	): FromFile<Output>[] {
		const result = v.safeParse(schema, data);
		if (result.success) return [{ ...result.output, file }];
		for (const issue of result.issues) {
			const field = v.getDotPath(issue) ?? undefined;
			const missing = issue.kind === 'schema' && issue.input === undefined;
			const says = missing
				? 'is missing: add it'
				: issue.expected === 'never'
					? 'is no field of this file: take it out, or correct its name'
					: `“${written(issue.input).slice(0, 80)}” ${issue.message}`;
			mistakes.push({ file, record, field, says });
		}
		return [];
	}

	function parsed<Data>(file: string, parse: (text: string) => Data): Data[] {
		try {
			return [parse(read(file))];
		} catch (error) {
			// What follows the first line is a piece of the file, laid out for a terminal.
			const [reason = ''] = String(error).split(/:?\n/);
			mistakes.push({ file, says: `cannot be read: ${reason}: mend it there` });
			return [];
		}
	}

	const idOf = (data: unknown) =>
		typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : undefined;

	function table<Output extends object>(name: string, schema: Schema<Output>): FromFile<Output>[] {
		const file = `${STORY_FOLDER}/${name}.csv`;
		const rows = parsed(file, (text): unknown[] => parseCsv(text, { columns: true, bom: true }));
		return rows
			.flat()
			.flatMap((row, index) => judge(schema, row, file, idOf(row) ?? `row ${index + 2}`));
	}

	const storyFile = `${STORY_FOLDER}/story.yaml`;
	const matters = parsed(storyFile, (text): unknown => parseYaml(text)).flatMap((data) =>
		judge(StoryFrontMatter, data, storyFile)
	);

	const text = (name: string) =>
		parsed(`${STORY_FOLDER}/${name}.md`, (words) => words.trim())[0] ?? '';

	const claims = list(`${STORY_FOLDER}/claims`, '.yaml').flatMap((file) =>
		parsed(file, (text): unknown => parseYaml(text)).flatMap((data) => {
			if (Array.isArray(data)) {
				return data.flatMap((claim: unknown) => judge(Claim, claim, file, idOf(claim)));
			}
			mistakes.push({ file, says: 'is no list of claims: start each claim with “- id:”' });
			return [];
		})
	);

	const steps = list(`${STORY_FOLDER}/steps`, '.md').flatMap((file) => {
		const id = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
		return parsed(file, (text) => {
			const words = new VFile({ value: text });
			parseFrontMatter(words, { strip: true });
			return { data: words.data.matter, markdown: String(words).trim() };
		}).flatMap(({ data, markdown }) => {
			if (markdown === '')
				mistakes.push({
					file,
					record: id,
					field: 'words',
					says: 'are missing: write them under the second ---'
				});
			return judge(StepFrontMatter, data ?? {}, file, id).map((step) => ({
				...step,
				id,
				markdown
			}));
		});
	});

	return {
		frontMatter: matters[0],
		about: text('about'),
		method: text('method'),
		steps,
		claims,
		figures: table('figures', Figure),
		people: table('people', Person),
		places: table('places', Place),
		events: table('events', Event),
		corrections: table('corrections', Correction),
		precisions: table('precisions', Correction),
		terms: table('glossary', Term),
		mistakes
	};
}
