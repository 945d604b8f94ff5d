/** Formats the numbers of figures. */

/** A figure's number, its unit and its year or years: `FY2023`, `2024` or `FY2023-27`. */
export interface Amount {
	value: number;
	unit: string;
	year: string;
}

/** Units that are written before the number, or around it. All others follow it. */
const LEADING_UNITS: Record<string, [before: string, after: string]> = {
	'JPY bn': ['¥', ' bn'],
	'JPY trn': ['¥', ' trn'],
	'JPY m': ['¥', ' m']
};

/** Created once: creating one takes longer than composing a drawing. */
const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** The number of a figure without its unit: “7,770”. */
export const formatNumber = (value: number): string => NUMBERS.format(value);

/** The unit of a figure that is a year of the calendar. */
const CALENDAR_YEAR = 'year';

/** The number of a figure with its unit: “¥291.1 bn”, “7,770 km”, “21%”. A calendar year has neither unit nor comma: “2035”. */
export function formatAmount({ value, unit }: Pick<Amount, 'value' | 'unit'>): string {
	if (unit === CALENDAR_YEAR) return String(value);
	const [before, after] = LEADING_UNITS[unit] ?? ['', unit === '%' ? '%' : ` ${unit}`];
	return `${before}${formatNumber(value)}${after}`;
}

/** The year or years of a figure: “FY2023”, “FY2023–27”. */
export const formatYears = (year: string): string => year.replace('-', '–');
