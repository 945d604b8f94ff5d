/** Mistakes in a translation: their messages quote the text in both languages. */
import type { Mention } from '../../fact-check/mention.ts';
import type { Mistake } from '../../mistake.ts';
import type { EditionTables } from './edition-tables.ts';
import type { PairReading } from './pair-reader.ts';

/** Compares a text with its translation. Returns the mistakes. */
export type PairCheck = (pair: PairReading, tables: EditionTables) => Mistake[];

/** Maximum length of a text in a message, in characters. */
const MAX_QUOTED = 160;

/** The part of a text around a position, on one line. */
export function around(text: string, at = 0): string {
	const start = text.length <= MAX_QUOTED ? 0 : Math.max(0, at - MAX_QUOTED / 2);
	const part = text.slice(start, start + MAX_QUOTED).replaceAll(/\s+/g, ' ');
	const before = start > 0 ? '…' : '';
	return `${before}${part}${start + MAX_QUOTED < text.length ? '…' : ''}`;
}

/**
 * Returns the mistake for a mention that the other text lacks. Its message has both texts.
 * @param side The text that has the mention.
 */
export function missing(
	{ file, record, field, english, translation }: PairReading,
	{ text, at, kind }: Mention,
	side: 'english' | 'translation',
	fix: string
): Mistake {
	const [here, there] =
		side === 'english' ? ['English', 'translation'] : ['translation', 'English'];
	const texts =
		side === 'english'
			? `“${around(english, at)}”; “${around(translation)}”`
			: `“${around(english)}”; “${around(translation, at)}”`;
	return {
		...{ file, record, field },
		message: `“${text}” is a ${kind} of the ${here} text that the ${there} text lacks: ${fix}; ${texts}`
	};
}
