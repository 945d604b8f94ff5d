/** What bears a step's words out: the mentions of everything that it cites. */
import type { StoryFiles } from '../load/read-files.ts';
import type { Claim, Event, Figure, Person, Place } from '../schema.ts';
import type { DateParts, NumberMention, Unit } from './mention.ts';
import { readMentions } from './read-mentions.ts';

/** What may be cited. */
export interface Cited {
	claims: Claim[];
	figures: Figure[];
	people: Person[];
	places: Place[];
	events: Event[];
}

/** Each part keeps the words it was found in, to be named where something comes near it. */
export interface Evidence {
	numbers: Pick<NumberMention, 'text' | 'written' | 'value' | 'unit' | 'bound'>[];
	dates: (DateParts & { text: string })[];
	/** Whole names, and their ends: “Lloyd Austin”, “Austin”. */
	names: Set<string>;
	/** All words, for quotations. */
	words: string;
}

/** The units of figures.csv that are measures; all others are counts. */
const MEASURES: Readonly<Record<string, { unit?: Unit; scale: number }>> = {
	'JPY m': { unit: 'yen', scale: 1e6 },
	'JPY bn': { unit: 'yen', scale: 1e9 },
	'JPY trn': { unit: 'yen', scale: 1e12 },
	'USD m': { unit: 'dollars', scale: 1e6 },
	'USD bn': { unit: 'dollars', scale: 1e9 },
	'%': { unit: 'percent', scale: 1 },
	km: { unit: 'kilometers', scale: 1 },
	days: { unit: 'days', scale: 1 },
	minutes: { unit: 'minutes', scale: 1 },
	times: { unit: 'times', scale: 1 }
};

/** How a country's people and offices are called. */
const SIDES = { us: 'US\nAmerican', japan: 'Japanese' };

/** A name, and what is left of it when words at its beginning are left out. */
function withEnds(name: string): string[] {
	const words = name.split(/[ \u00a0]/);
	return words.map((_, index) => words.slice(index).join(' '));
}

const DAY = 86_400_000;

function daysOf({ date, until }: Event): Evidence['dates'] {
	const first = Date.parse(date);
	const length = (Date.parse(until || date) - first) / DAY + 1;
	return Array.from({ length }, (_, index) => {
		const time = new Date(first + index * DAY);
		const [year = 0, month = 0, day = 0] = time.toISOString().split(/[-T]/, 3).map(Number);
		return { text: `${day}.${month}.${year}`, year, month, day, weekday: time.getUTCDay() };
	});
}

function yearsOf({ year }: Figure): Evidence['dates'] {
	const fiscal = year.startsWith('FY') || undefined;
	const [first = '', last] = year.replace('FY', '').split('-');
	return [first, ...(last === undefined ? [] : [first.slice(0, 2) + last])].map((text) => ({
		text: year,
		year: Number(text),
		fiscal
	}));
}

/** A figure as its number is written in words: 291.1 “JPY bn” is 291.1 billion yen. */
export function numberOf({ value, unit }: Figure): Evidence['numbers'][number] {
	const { unit: measure, scale } = MEASURES[unit] ?? { scale: 1 };
	return { text: `${value} ${unit}`, written: value, value: value * scale, unit: measure };
}

/** What a claim says, in all its fields but its pages. */
export function wordsOfClaim(claim: Claim): string {
	const verbatim = claim.origin === 'source' ? claim.verbatim : '';
	return [claim.restatement, verbatim, claim.reason, claim.note, claim.attribution]
		.filter(Boolean)
		.join('\n');
}

/** Names in a text. The first word of a sentence counts both as part of a name and as none. */
function namesIn(text: string): string[] {
	return [...readMentions(text, () => true), ...readMentions(text, () => false)]
		.filter(({ kind }) => kind === 'name')
		.flatMap(({ text }) => withEnds(text));
}

/**
 * Gathers the evidence that cited records give.
 * @param frame Names that the whole story is about; they need no record.
 */
export function evidenceOf(cited: Cited, frame = ''): Evidence {
	const words = [
		...cited.claims.map(wordsOfClaim),
		...cited.figures.map(({ calculation, note }) => `${calculation}\n${note}`),
		...cited.people.map(({ name, title, side }) => `${name}\n${title}\n${SIDES[side]}`),
		...cited.places.map(({ name, city }) => `${name}\n${city}`),
		...cited.events.map(({ title }) => title)
	].join('\n');
	const mentions = readMentions(words, () => true);
	return {
		numbers: [
			...mentions.filter((mention) => mention.kind === 'number'),
			...cited.figures.map(numberOf)
		],
		dates: [
			...mentions.filter((mention) => mention.kind === 'date'),
			...cited.events.flatMap(daysOf),
			...cited.figures.flatMap(yearsOf)
		],
		names: new Set(namesIn(`${frame}\n${words}`)),
		words
	};
}

/** What a step cites. */
export function citedBy(
	step: StoryFiles['steps'][number],
	{ claims, figures, people, places, events }: StoryFiles
): Cited {
	const pick = <Record extends { id: string }>(records: Record[], ids: string[]) =>
		records.filter(({ id }) => ids.includes(id));
	return {
		claims: pick(claims, step.claims),
		figures: pick(figures, step.figures),
		people: pick(people, step.people),
		places: pick(places, step.places),
		events: pick(events, step.events)
	};
}
