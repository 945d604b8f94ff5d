/** Evidence: the numbers, dates and names in the records that a step cites. */
import type { StepFile, StoryFiles } from '../load/read-files.ts';
import type { Claim, StoryEvent, Figure, Person, Place } from '../schema.ts';
import type { Settings } from '../settings.ts';
import type { DateParts, NumberMention, Unit } from './mention.ts';
import { englishEvidence, type TextReader } from './text-reader.ts';

/** Records that a step may cite, and the settings with the actors that people belong to. */
export interface CitedRecords {
	/** Reads the texts of the records; default English. */
	reader?: TextReader;
	settings?: Pick<Settings, 'actors' | 'language'>;
	claims: Claim[];
	figures: Figure[];
	people: Person[];
	places: Place[];
	events: StoryEvent[];
}

/** The `text` of each number and date is quoted in messages about similar claims. */
export interface Evidence {
	numbers: Pick<NumberMention, 'text' | 'written' | 'value' | 'unit' | 'bound'>[];
	dates: (DateParts & { text: string })[];
	/** Names, and names without their first words: “Lloyd Austin”, “Austin”. */
	names: Set<string>;
	/** The whole text, to look quotations up in. */
	text: string;
}

/** The units of figures.csv that are measures, and what to multiply by. All other units are counts. */
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

const MS_PER_DAY = 86_400_000;

/** Every day of an event. */
function daysOf({ date, until }: StoryEvent): Evidence['dates'] {
	const first = Date.parse(date);
	const length = (Date.parse(until || date) - first) / MS_PER_DAY + 1;
	return Array.from({ length }, (_, index) => {
		const time = new Date(first + index * MS_PER_DAY);
		const [year = 0, month = 0, day = 0] = time.toISOString().split(/[-T]/, 3).map(Number);
		return { text: `${day}.${month}.${year}`, year, month, day, weekday: time.getUTCDay() };
	});
}

/** The year of a figure, or both ends of a span. */
function yearsOf({ year }: Figure): Evidence['dates'] {
	const fiscal = year.startsWith('FY') || undefined;
	const [first = '', last] = year.replace('FY', '').split('-');
	return [first, ...(last === undefined ? [] : [first.slice(0, 2) + last])].map((text) => ({
		text: year,
		year: Number(text),
		fiscal
	}));
}

/** The number that the unit of a figure multiplies by: 1e9 for “JPY bn”. */
export const scaleOf = ({ unit }: Pick<Figure, 'unit'>): number => MEASURES[unit]?.scale ?? 1;

/** The number of a figure as a text mentions it: 291.1 “JPY bn” is 291.1 billion yen. */
export function numberOf({ value, unit }: Figure): Evidence['numbers'][number] {
	const { unit: measure, scale } = MEASURES[unit] ?? { scale: 1 };
	return { text: `${value} ${unit}`, written: value, value: value * scale, unit: measure };
}

/** The text of a claim, from all its fields except the pages. */
export function textOfClaim(claim: Claim): string {
	const verbatim = claim.origin === 'source' ? claim.verbatim : '';
	return [claim.restatement, verbatim, claim.reason, claim.note, claim.attribution]
		.filter(Boolean)
		.join('\n');
}

/**
 * Collects the evidence in a text.
 * @param titles Text whose names need no record: the story's own titles.
 */
export function evidenceInText(
	text: string,
	titles = '',
	evidenceIn: TextReader['evidence'] = englishEvidence
): Evidence {
	const { numbers, dates } = evidenceIn(text);
	const { names } = evidenceIn(`${titles}\n${text}`);
	return { numbers, dates, names: new Set(names), text };
}

/** The evidence of several texts as one. */
export const joined = (all: Evidence[]): Evidence => ({
	numbers: all.flatMap(({ numbers }) => numbers),
	dates: all.flatMap(({ dates }) => dates),
	names: new Set(all.flatMap(({ names }) => [...names])),
	text: all.map(({ text }) => text).join('\n')
});

/** Evidence with more numbers and dates: those of figures and events. */
export const withRecords = (
	evidence: Evidence,
	{ figures, events }: Pick<CitedRecords, 'figures' | 'events'>
): Evidence => ({
	...evidence,
	numbers: [...evidence.numbers, ...figures.map(numberOf)],
	dates: [...evidence.dates, ...events.flatMap(daysOf), ...figures.flatMap(yearsOf)]
});

/** The passages of a claim's pages in the language of the edition. */
export const ownPassages = ({ pages }: Claim): string[] =>
	pages.flatMap(({ passage, language }) =>
		passage === undefined || language !== undefined ? [] : [passage]
	);

/**
 * Collects the evidence of the cited records.
 * @param titles Text whose names need no record: the story's own titles.
 */
export function evidenceOf(cited: CitedRecords, titles = ''): Evidence {
	const text = [
		...cited.claims.map(textOfClaim),
		...(cited.reader ? cited.claims.flatMap(ownPassages) : []),
		...cited.figures.map(({ calculation, note }) => `${calculation}\n${note}`),
		...cited.people.flatMap(({ name, title, side }) => [
			name,
			title,
			...(cited.settings?.actors[side]?.names ?? [])
		]),
		...cited.places.map(({ name, city }) => `${name}\n${city}`),
		...cited.events.map(({ title }) => title)
	].join('\n');
	return withRecords(evidenceInText(text, titles, cited.reader?.evidence), cited);
}

/** The records that a step cites, by the ids in its fields. */
export function citedRecords(
	step: Pick<StepFile, Exclude<keyof CitedRecords, 'settings' | 'reader'>>,
	{ settings, reader, claims, figures, people, places, events }: StoryFiles
): CitedRecords {
	const pick = <Item extends { id: string }>(records: Item[], ids: string[]) =>
		records.filter(({ id }) => ids.includes(id));
	return {
		settings,
		reader,
		claims: pick(claims, step.claims),
		figures: pick(figures, step.figures),
		people: pick(people, step.people),
		places: pick(places, step.places),
		events: pick(events, step.events)
	};
}
