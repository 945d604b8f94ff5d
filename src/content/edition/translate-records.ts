/** Gives records the words of an edition, and finds the words that are missing or left over. */
import type { FromFile } from '../load/record-parser.ts';
import type { Mistake } from '../mistake.ts';

/** The texts of one record, by field; absent or empty for none. */
type Texts = Readonly<Record<string, string | undefined>>;

/** Where the words of a record belong. */
export interface Place {
	/** The edition's file. */
	file: string;
	record?: string;
}

/**
 * Compares the fields of a record with their translations.
 * @param source The record's own texts.
 * @param words Their translations. A field without a text has none.
 * @param prefix Prefix of the fields' names in messages. Default: none.
 */
export function fieldMistakes(source: Texts, words: Texts, place: Place, prefix = ''): Mistake[] {
	const fields = new Set([...Object.keys(source), ...Object.keys(words)]);
	return [...fields].flatMap((field) => {
		const [original, translation] = [source[field], words[field]];
		const where = { ...place, field: `${prefix}${field}` };
		if (original && !translation)
			return [{ ...where, message: `is missing: translate “${original}”` }];
		if (translation && !original)
			return [{ ...where, message: `“${translation}” translates no text: remove it` }];
		return [];
	});
}

interface Translation<Item extends object, Words extends object, Field extends string> {
	/** The story's records, and the edition's words. */
	records: FromFile<Item>[];
	words: FromFile<Words>[];
	/** The fields that have words. */
	fields: readonly (Field & keyof Item & keyof Words)[];
	/** The key that joins both. Records with the same key are joined in their order. */
	keyOf: (record: Item | Words) => string;
	/** The edition's file for a record that has no words. */
	fileOf: (record: Item) => string;
}

/** Numbers records with the same key: “key”, “key 2”. */
export function numbered<Record>(records: Record[], keyOf: (record: Record) => string) {
	const counts = new Map<string, number>();
	return records.map((record) => {
		const key = keyOf(record);
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		return { key: count === 1 ? key : `${key} ${count}`, record };
	});
}

/**
 * Joins records with their words.
 * @returns The records with the words and the file of the edition. Records without words are left out.
 */
export function translateRecords<Item extends object, Words extends object, Field extends string>({
	records,
	words,
	fields,
	keyOf,
	fileOf
}: Translation<Item, Words, Field>): {
	records: FromFile<Item>[];
	pairs: { source: FromFile<Item>; words: FromFile<Words> }[];
	mistakes: Mistake[];
} {
	const left = new Map(numbered(words, keyOf).map(({ key, record }) => [key, record]));
	const pairs: { source: FromFile<Item>; words: FromFile<Words> }[] = [];
	const mistakes: Mistake[] = [];
	for (const { key, record: source } of numbered(records, keyOf)) {
		const found = left.get(key);
		left.delete(key);
		if (found) pairs.push({ source, words: found });
		else {
			const message = `is missing: translate the record of ${source.file}`;
			mistakes.push({ file: fileOf(source), record: key, message });
		}
	}
	for (const [key, { file }] of left) {
		const message = 'translates no record of the story: correct its key, or remove it';
		mistakes.push({ file, record: key, message });
	}
	const textsOf = (record: Item | Words): Texts =>
		Object.fromEntries(fields.map((field) => [field, (record as Texts)[field]]));
	return {
		pairs,
		records: pairs.map(({ source, words }) => ({
			...source,
			...textsOf(words),
			file: words.file
		})),
		mistakes: [
			...mistakes,
			...pairs.flatMap(({ source, words }) =>
				fieldMistakes(textsOf(source), textsOf(words), {
					file: words.file,
					record: keyOf(source)
				})
			)
		]
	};
}
