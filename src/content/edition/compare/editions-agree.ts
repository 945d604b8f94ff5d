/** Each text of an edition says the same as the story's own text. */
import type { EditionCheck } from '../all-checks.ts';
import { tablesOf } from './edition-tables.ts';
import type { PairCheck } from './pair-mistake.ts';
import { readPair } from './pair-reader.ts';
import { sameDates } from './same-dates.ts';
import { sameNames } from './same-names.ts';
import { sameNumbers } from './same-numbers.ts';
import { samePlaceholders } from './same-placeholders.ts';
import { sameQuotations } from './same-quotations.ts';
import { sameStrokes } from './same-strokes.ts';
import { quotationPairs, textPairs } from './text-pairs.ts';
import { unusedRows } from './unused-rows.ts';

const PAIR_CHECKS: PairCheck[] = [
	samePlaceholders,
	sameNumbers,
	sameDates,
	sameNames,
	sameQuotations,
	sameStrokes
];

/** The checks of a quotation and its translation, which the comparison of texts leaves out. */
const QUOTATION_CHECKS: PairCheck[] = [sameNumbers, sameDates];

/** Each text and its translation have the same mentions, and each row of the tables is in use. */
export const editionsAgree: EditionCheck = (source, translated, words) => {
	const tables = tablesOf(source, words);
	const pairs = textPairs(source, translated, words).map((pair) => readPair(pair, tables));
	const usedNames = new Set(
		pairs.flatMap((pair) =>
			pair.source.names.flatMap((one) =>
				pair.own.names.map((other) => `${one.text}\n${other.text}`)
			)
		)
	);
	const usedQuotations = new Set(
		pairs.flatMap(({ usedRows }) => usedRows.map((one) => `${one.english}\n${one.translation}`))
	);
	return [
		...pairs.flatMap((pair) => PAIR_CHECKS.flatMap((check) => check(pair, tables))),
		...quotationPairs(words)
			.map((pair) => readPair(pair, tables))
			.flatMap((pair) => QUOTATION_CHECKS.flatMap((check) => check(pair, tables))),
		...unusedRows(words.names, ({ english, translation }) =>
			usedNames.has(`${english}\n${translation}`)
		),
		...unusedRows(words.quotations, ({ english, translation }) =>
			usedQuotations.has(`${english}\n${translation}`)
		)
	];
};
