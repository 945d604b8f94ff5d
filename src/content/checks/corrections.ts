/** Corrections and precisions quote the source article, whose words are in the claims' `verbatim`. */
import type { FromFile } from '../load/record-parser.ts';
import type { StoryFiles } from '../load/read-files.ts';
import type { Mistake } from '../mistake.ts';
import type { Correction, Precision } from '../schema.ts';
import type { Check } from './check.ts';

/** The place of the source article's words that a row quotes: one claim, or all if it names none. */
const placeOf = ({ claim }: Precision) =>
	claim === '' ? 'the field verbatim of any claim' : `the field verbatim of “${claim}”`;

/** Whether the stored source article has the words that a row quotes. */
const isInSource = ({ source, claim }: Precision, { claims }: StoryFiles) =>
	claims.some(
		({ id, ...rest }) =>
			(claim === '' || claim === id) && 'verbatim' in rest && rest.verbatim.includes(source)
	);

const missingWords = (row: FromFile<Precision>, fix: string): Mistake => ({
	file: row.file,
	record: row.source,
	field: 'source',
	message: `“${row.source}” is not in ${placeOf(row)}: copy the words from there, or correct the claim${fix}`
});

const remainingWords = (row: FromFile<Correction>): Mistake => ({
	file: row.file,
	record: row.source,
	field: 'state',
	message: `“mended” does not fit, because “${row.source}” is still in ${placeOf(row)}: write the corrected words of the source article there, or change the state to reported`
});

/** The stored source article has the words of a correction until the source corrects them, and of a precision. */
export const correctionsMatchTheSource: Check = (files) => [
	...files.corrections.flatMap((row) => {
		const isThere = isInSource(row, files);
		if (row.state === 'mended') return isThere ? [remainingWords(row)] : [];
		return isThere
			? []
			: [missingWords(row, '; if the source has corrected them, change the state to mended')];
	}),
	...files.precisions.filter((row) => !isInSource(row, files)).map((row) => missingWords(row, ''))
];
