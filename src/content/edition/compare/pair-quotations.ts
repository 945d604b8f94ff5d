/** Pairs the quotations of a text with those of its translation. */
import type { NamePair } from '../../fact-check/language/name-table.ts';
import { isKind, type Quotation } from '../../fact-check/mention.ts';
import type { EditionTables } from './edition-tables.ts';

/** The quotations of a text and its translation. */
interface Sides {
	source: Quotation[];
	own: Quotation[];
}

/** “…” and "…", without the marks and without a comma or point at the end. */
const readQuotations = (text: string): Quotation[] =>
	[...text.matchAll(/“([^”]+)”|"([^"]+)"/g)].map(({ 1: curly, 2: straight = '', index }) => ({
		kind: 'quotation',
		text: (curly ?? straight).replace(/[.,]$/, ''),
		at: index + 1
	}));

/** The form of a text that comparisons of quotations use. */
const normalized = (text: string) => text.toLowerCase().replaceAll(/[’‘]/g, "'");

/**
 * Pairs quotations by the table. Unpaired are those that the other text lacks: it has neither the words nor a
 * name for them.
 * @param passages Words that the translation may quote without a pair.
 */
export function pairQuotations(
	english: string,
	translation: string,
	passages: string[],
	{ names, reader }: Pick<EditionTables, 'names' | 'reader'>
): { paired: Sides; unpaired: Sides; usedRows: NamePair[] } {
	const source = readQuotations(english);
	const own = reader.mentions(translation).filter(isKind('quotation'));
	const isSame = (one: string, other: string) => normalized(one) === normalized(other);

	const isPair = (one: Quotation, other: Quotation) =>
		[other.text, ...(other.english ?? [])].some((text) => isSame(text, one.text));
	/** Whether the other text has a name for the quoted thing, without marks. */
	const isNamed = (quotation: Quotation, other: string) => {
		const keys = names.read(quotation.text).flatMap((name) => name.keys ?? []);
		const otherKeys = names.read(other).flatMap((name) => name.keys ?? []);
		return keys.length > 0 && keys.every((key) => otherKeys.includes(key));
	};
	const paired: Sides = {
		source: source.filter((one) => own.some((other) => isPair(one, other))),
		own: own.filter((other) => source.some((one) => isPair(one, other)))
	};
	return {
		paired,
		unpaired: {
			source: source.filter((one) => !paired.source.includes(one) && !isNamed(one, translation)),
			own: own.filter(
				(one) =>
					!paired.own.includes(one) &&
					!isNamed(one, english) &&
					!passages.some((passage) => passage.includes(one.text))
			)
		},
		usedRows: paired.own.flatMap((other) =>
			(other.english ?? [])
				.filter((text) => source.some((one) => isSame(one.text, text)))
				.map((text) => ({ english: text, translation: other.text }))
		)
	};
}
