/** The filter's query in the page's address: `?words=patriot&verdict=differs`. */
import type { Query } from './ledger-filter.ts';

/** The query that matches every claim. */
export const EMPTY_QUERY: Query = { words: '', verdict: '', kind: '', chapter: '' };

/** The fields of the filter form, in its order. */
export const FIELDS = Object.keys(EMPTY_QUERY) as (keyof Query)[];

/** The values that fields with options can have. A field that is absent can have any text. */
export type Options = Partial<Record<keyof Query, readonly string[]>>;

/**
 * Reads a query from an address. Unknown parameters and unknown values are ignored.
 * @param search As `location.search`.
 */
export function queryOf(search: string, options: Options): Query {
	const parameters = new URLSearchParams(search);
	const query = { ...EMPTY_QUERY };
	for (const field of FIELDS) {
		const value = parameters.get(field)?.trim() ?? '';
		if (options[field]?.includes(value) ?? true) query[field] = value;
	}
	return query;
}

/**
 * Writes a query into an address. Other parameters stay.
 * @param search As `location.search`.
 * @returns With “?” in front; empty without parameters.
 */
export function searchWith(search: string, query: Query): string {
	const parameters = new URLSearchParams(search);
	for (const field of FIELDS) {
		parameters.delete(field);
		const value = query[field].trim();
		if (value) parameters.set(field, value);
	}
	const written = parameters.toString();
	return written && `?${written}`;
}
