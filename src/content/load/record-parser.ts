/** Reads single files and validates their records. Collects mistakes, so that an editor sees all at once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import * as v from 'valibot';
import { YAMLParseError, type ErrorCode } from 'yaml';
import type { Mistake } from '../mistake.ts';

/** A record with the path of the file that it was read from. */
export type FromFile<Item> = Item & { file: string };

/** A schema that validates any input and returns an `Output`. */
export type Schema<Output> = v.GenericSchema<unknown, Output>;

/** Plain names for the types that the schema library expects. */
const EXPECTED: Readonly<Record<string, string>> = {
	string: 'text, in quotation marks',
	boolean: 'true or false',
	Array: 'a list, [one, two]',
	Object: 'fields, “name: value”'
};

/** What an editor has to do about the usual errors of YAML, whose messages name its grammar. */
const YAML_FIXES: Partial<Record<ErrorCode, string>> = {
	BAD_INDENT: 'begin the line below the fields that it belongs to',
	BLOCK_AS_IMPLICIT_KEY: 'put a text with “: ” in quotation marks',
	DUPLICATE_KEY: 'keep one of the two fields',
	MISSING_CHAR: 'close the quotation marks or the bracket',
	TAB_AS_INDENT: 'indent with spaces'
};

const fixOf = (error: unknown): string =>
	(error instanceof YAMLParseError ? YAML_FIXES[error.code] : undefined) ??
	'correct the file there';

/** Maximum length of a quoted input in a message, in characters. */
const MAX_QUOTED = 80;

/** An input on one line; values that are not text as JavaScript writes them. */
function quoted(input: unknown): string {
	const text =
		typeof input === 'string' ? input : inspect(input, { depth: 1, breakLength: Infinity });
	return `“${text.slice(0, MAX_QUOTED)}”`;
}

function messageOf({ kind, input, expected, message, path }: v.BaseIssue<unknown>): string {
	if (kind !== 'schema') return `${quoted(input)} ${message}`;
	if (expected === 'never') {
		const fix = 'is not a field of this file: correct its name, or remove it';
		// YAML reads an unquoted `{id}` as a field `id` that is empty.
		return path?.at(-1)?.value === null
			? `${fix}; a text that starts with { needs quotation marks`
			: fix;
	}
	if (input === null) return 'is empty: write it, or remove the line';
	if (input === undefined) return 'is missing: add it';
	const wanted =
		EXPECTED[expected ?? ''] ?? expected?.replaceAll(/[()]/g, '').replaceAll('|', 'or');
	return `${quoted(input)} is not allowed: write ${wanted}`;
}

const idOf = (data: unknown) =>
	typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : undefined;

/** Paths are from the project's folder. Methods collect an editor's mistakes and do not throw for them. */
export class RecordParser {
	readonly mistakes: Mistake[] = [];
	readonly #root: string;

	/** @param root The project's folder. */
	constructor(root: string) {
		this.#root = root;
	}

	/** Paths of the files of a folder that have this ending, sorted. Empty if there is no such folder. */
	list(folder: string, ending: string): string[] {
		if (!existsSync(join(this.#root, folder))) return [];
		return readdirSync(join(this.#root, folder))
			.filter((name) => name.endsWith(ending))
			.sort()
			.map((name) => `${folder}/${name}`);
	}

	/**
	 * Reads and parses a file. Returns undefined and adds a mistake if either throws.
	 * @param missing The data of a file that does not exist; without it, the file is required.
	 */
	parse<Data>(file: string, parse: (text: string) => Data, missing?: Data): Data | undefined {
		if (!existsSync(join(this.#root, file))) {
			if (missing === undefined)
				this.mistakes.push({
					file,
					message: 'is missing: write it, as stories/README.md describes'
				});
			return missing;
		}
		try {
			return parse(readFileSync(join(this.#root, file), 'utf8'));
		} catch (error) {
			// The lines after the first one quote the file, laid out for a terminal.
			const [reason = ''] = String(error).split(/:?\n/);
			this.mistakes.push({ file, message: `cannot be read: ${reason}: ${fixOf(error)}` });
			return undefined;
		}
	}

	/**
	 * Validates a record. Returns an empty list and adds its mistakes if it does not fit the schema.
	 * @param id Names the record in messages; default the record's own `id`.
	 */
	validate<Output extends object>(
		schema: Schema<Output>,
		data: unknown,
		file: string,
		id = idOf(data)
	): FromFile<Output>[] {
		const result = v.safeParse(schema, data);
		if (result.success) return [{ ...result.output, file }];
		for (const issue of result.issues) {
			const field = v.getDotPath(issue) ?? undefined;
			this.mistakes.push({ file, record: id, field, message: messageOf(issue) });
		}
		return [];
	}

	/**
	 * Parses a file that is a list, and validates each of its records. A missing file is an empty list.
	 * @param parse Returns the list; any other value is a mistake.
	 * @param nameOf Names a record without an id in messages, by its index.
	 */
	records<Output extends object>(
		file: string,
		parse: (text: string) => unknown,
		schema: Schema<Output>,
		nameOf: (index: number) => string
	): FromFile<Output>[] {
		const list = this.parse(file, (text) => ({ data: parse(text) }), { data: [] });
		if (!list) return [];
		if (!Array.isArray(list.data)) {
			const message = 'is not a list: start each record with “- id:”';
			this.mistakes.push({ file, message });
			return [];
		}
		return list.data.flatMap((item: unknown, index) =>
			this.validate(schema, item, file, idOf(item) ?? nameOf(index))
		);
	}
}
