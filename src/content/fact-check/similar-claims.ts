import { distance } from 'fastest-levenshtein';
import type { StoryFiles } from '../load/read-files.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import type { DateParts, Mention } from './mention.ts';

/** How far off something is, from 0, and the words it was found in. */
interface Nearness {
	off: number;
	text: string;
}

/** Days that a date is off for each part that it lacks. */
const LACKING = 1000;

/** Parts that one date lacks are taken from the other. */
function daysApart(sought: DateParts, other: DateParts): number {
	const time = ({ year, month, day }: DateParts, { year: y, month: m, day: d }: DateParts) =>
		Date.UTC(year ?? y ?? 2024, (month ?? m ?? 1) - 1, day ?? d ?? 1);
	const lacking = (['year', 'month', 'day'] as const).filter(
		(part) => sought[part] !== undefined && other[part] === undefined
	);
	const apart = Math.abs(time(sought, other) - time(other, sought)) / 86_400_000;
	return apart + lacking.length * LACKING;
}

const unlike = (one: string, other: string) =>
	distance(one.toLowerCase(), other.toLowerCase()) / Math.max(one.length, other.length);

/** Compares a mention with each piece of evidence of its kind. */
function nearnesses(mention: Mention, { numbers, dates, names, words }: Evidence): Nearness[] {
	switch (mention.kind) {
		case 'number':
			return numbers.map(({ value, unit, text }) => ({
				off: Math.abs(Math.log(value / mention.value)) + (unit === mention.unit ? 0 : 1),
				text
			}));
		case 'date':
			return dates.map((date) => ({ off: daysApart(mention, date), text: date.text }));
		case 'name':
			return [...names].map((name) => ({ off: unlike(mention.text, name), text: name }));
		case 'quotation':
			return words
				.split(/(?<=[.,;:])\s|\n/)
				.map((phrase) => ({ off: unlike(mention.text, phrase), text: phrase }));
	}
}

/** How many claims a message names. */
const NAMED = 3;

/** Finds the claims that come nearest to a mention, by id, each with the words that do. */
export function similarClaims(
	mention: Mention,
	{ claims, figures, events }: StoryFiles
): { id: string; text: string }[] {
	return claims
		.flatMap((claim) => {
			const evidence = evidenceOf({
				claims: [claim],
				figures: figures.filter((figure) => figure.claim === claim.id),
				people: [],
				places: [],
				events: events.filter((event) => event.claim === claim.id)
			});
			const [best] = nearnesses(mention, evidence).sort((a, b) => a.off - b.off);
			return best ? [{ id: claim.id, ...best }] : [];
		})
		.sort((a, b) => a.off - b.off)
		.slice(0, NAMED)
		.map(({ id, text }) => ({ id, text }));
}
