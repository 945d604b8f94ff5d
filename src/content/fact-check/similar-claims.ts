import { distance } from 'fastest-levenshtein';
import type { StoryFiles } from '../load/read-files.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import type { DateParts, Mention } from './mention.ts';

/** A piece of evidence and its distance from a mention; 0 is the same. */
interface Candidate {
	distance: number;
	text: string;
}

/** Maximum number of claims in a message. */
const MAX_CLAIMS = 3;

/** Distance, in days, of a date that lacks a part of the mention. */
const MISSING_PART = 1000;

/** The year of a date that both sides leave out. */
const DEFAULT_YEAR = 2024;

/** Days between two dates. A part that one date lacks is taken from the other. */
function daysBetween(mention: DateParts, other: DateParts): number {
	const time = (date: DateParts, fallback: DateParts) =>
		Date.UTC(
			date.year ?? fallback.year ?? DEFAULT_YEAR,
			(date.month ?? fallback.month ?? 1) - 1,
			date.day ?? fallback.day ?? 1
		);
	const missing = (['year', 'month', 'day'] as const).filter(
		(part) => mention[part] !== undefined && other[part] === undefined
	);
	const days = Math.abs(time(mention, other) - time(other, mention)) / 86_400_000;
	return days + missing.length * MISSING_PART;
}

/** Edits per character between two texts, 0 to 1. */
const textDistance = (one: string, other: string) =>
	distance(one.toLowerCase(), other.toLowerCase()) / Math.max(one.length, other.length);

/** The evidence of the mention's kind, with distances. Distances of different kinds are not comparable. */
function candidates(mention: Mention, { numbers, dates, names, text }: Evidence): Candidate[] {
	switch (mention.kind) {
		case 'number':
			return numbers.map(({ value, unit, text }) => ({
				distance: Math.abs(Math.log(value / mention.value)) + (unit === mention.unit ? 0 : 1),
				text
			}));
		case 'date':
			return dates.map((date) => ({ distance: daysBetween(mention, date), text: date.text }));
		case 'name':
			// In an edition the names of the evidence are keys of its table.
			return [...names].map((name) => ({
				distance: Math.min(
					...[mention.text, ...(mention.keys ?? [])].map((form) => textDistance(form, name))
				),
				text: mention.keys?.includes(name) ? mention.text : name
			}));
		case 'quotation':
			return text.split(/(?<=[.,;:])\s|\n/).map((phrase) => ({
				distance: textDistance(mention.text, phrase),
				text: phrase
			}));
	}
}

/** Finds the claims most similar to a mention, three at most: their ids and the similar text in each. */
export function similarClaims(
	mention: Mention,
	{ reader, claims, figures, events }: StoryFiles
): { id: string; text: string }[] {
	return claims
		.flatMap((claim) => {
			const evidence = evidenceOf({
				reader,
				claims: [claim],
				figures: figures.filter((figure) => figure.claim === claim.id),
				people: [],
				places: [],
				events: events.filter((event) => event.claim === claim.id)
			});
			const [best] = candidates(mention, evidence).sort((a, b) => a.distance - b.distance);
			return best ? [{ id: claim.id, ...best }] : [];
		})
		.sort((a, b) => a.distance - b.distance)
		.slice(0, MAX_CLAIMS)
		.map(({ id, text }) => ({ id, text }));
}
