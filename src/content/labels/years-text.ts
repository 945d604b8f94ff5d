import { formatYears } from '#rules/format-figure.ts';
import { readingWordsOf } from '../fact-check/language/reading-words.ts';

/** How each language writes a fiscal year. Others are read from their file once. */
const fiscalYears = new Map([['en', 'FY{year}']]);

function fiscalYearIn(language: string): string {
	const text = fiscalYears.get(language) ?? readingWordsOf(language).fiscalYear;
	fiscalYears.set(language, text);
	return text;
}

/**
 * The year or years of a figure in a language: “FY2023”, 2023年度.
 * @param year As in the table of figures: `2024`, `FY2023` or `FY2023-27`.
 * @throws {Error} If the year is a fiscal one, and the language has no file in `src/language/reading/`.
 */
export const yearsText = (language: string, year: string): string =>
	formatYears(language, year, year.startsWith('FY') ? fiscalYearIn(language) : '');
