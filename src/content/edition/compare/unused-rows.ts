import type { NamePair } from '../../fact-check/language/name-table.ts';
import type { FromFile } from '../../load/record-parser.ts';
import type { Mistake } from '../../mistake.ts';

/** Rows of a table that no text uses, and rows that are there twice. */
export function unusedRows(
	rows: FromFile<NamePair>[],
	isUsed: (row: NamePair) => boolean
): Mistake[] {
	return rows.flatMap((row, index) => {
		const where = { file: row.file, record: row.english, field: 'translation' };
		const first = rows.findIndex(
			({ english, translation }) => english === row.english && translation === row.translation
		);
		if (first < index)
			return [{ ...where, message: `“${row.translation}” is in the table twice: remove a row` }];
		return isUsed(row)
			? []
			: [
					{
						...where,
						message: `“${row.translation}” translates “${row.english}” in no text: correct the row, or remove it`
					}
				];
	});
}
