/** Formats the numbers of figures in a language. For the server only: pages get the result. */
import { formatYear } from './dates.ts';
import { formatNumber, isCompact } from './format-number.ts';

/** A figure's number, its unit and its year or years: `FY2023`, `2024` or `FY2023-27`. */
export interface Amount {
	value: number;
	unit: string;
	year: string;
}

/** Money in English, as newspapers write it. `Intl` has “B” and “T”, or no space. */
const ENGLISH_MONEY: Readonly<Record<string, [before: string, after: string]>> = {
	'JPY bn': ['¥', ' bn'],
	'JPY trn': ['¥', ' trn'],
	'JPY m': ['¥', ' m']
};

interface Measure {
	/** Multiplies the value. */
	scale?: number;
	options: Intl.NumberFormatOptions;
}

const money = (currency: string, scale: number): Measure => ({
	scale,
	options: {
		style: 'currency',
		currency,
		currencyDisplay: 'name',
		notation: 'compact',
		minimumFractionDigits: 0,
		maximumSignificantDigits: 5
	}
});

const measure = (unit: string): Measure => ({
	options: { style: 'unit', unit, unitDisplay: 'short' }
});

/** The units that `Intl` writes in each language. Editions translate all others in their `figures.csv`. */
const MEASURES: Readonly<Record<string, Measure>> = {
	'JPY m': money('JPY', 1e6),
	'JPY bn': money('JPY', 1e9),
	'JPY trn': money('JPY', 1e12),
	'USD m': money('USD', 1e6),
	'USD bn': money('USD', 1e9),
	'%': measure('percent'),
	km: measure('kilometer'),
	days: measure('day'),
	minutes: measure('minute')
};

/** The unit of a figure that is a year of the calendar. */
const CALENDAR_YEAR = 'year';

/** Whether a unit needs no translation. */
export const isMeasure = (unit: string): boolean =>
	unit === CALENDAR_YEAR || Object.hasOwn(MEASURES, unit);

/** The space between a number and its unit. */
const SPACE_BEFORE_UNIT = /(?<=\d) /;

const formatEnglish = ({ value, unit }: Pick<Amount, 'value' | 'unit'>): string => {
	const [before, after] = ENGLISH_MONEY[unit] ?? ['', unit === '%' ? '%' : ` ${unit}`];
	return `${before}${formatNumber('en', value)}${after}`;
};

/** The number of a figure with its unit: “¥291.1 bn”, “7,770 km”, “21%”. A calendar year has neither unit nor comma: “2035”. */
export function formatAmount(
	language: string,
	{ value, unit }: Pick<Amount, 'value' | 'unit'>
): string {
	if (unit === CALENDAR_YEAR) return formatYear(language, value);
	if (language === 'en') return formatEnglish({ value, unit });
	const known = MEASURES[unit];
	const text = known
		? formatNumber(language, value * (known.scale ?? 1), known.options)
		: `${formatNumber(language, value)} ${unit}`;
	return isCompact(language) ? text.replace(SPACE_BEFORE_UNIT, '') : text;
}

/**
 * The year or years of a figure: “FY2023”, “FY2023–27”.
 * @param fiscalYear How the language writes a fiscal year, with `{year}` for its digits.
 */
export function formatYears(language: string, year: string, fiscalYear: string): string {
	const dash = isCompact(language) ? '〜' : '–';
	const years = year.replace('FY', '').replace('-', dash);
	if (year.startsWith('FY')) return fiscalYear.replace('{year}', years);
	const [first = ''] = years.split(dash);
	return formatYear(language, Number(first)).replace(first, years);
}
