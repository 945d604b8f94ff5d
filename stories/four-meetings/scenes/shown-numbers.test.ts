/** Every number on a drawing is a figure or a date of the story, with its unit and year. */
import { describe, expect, it } from 'vitest';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import type { Figure } from '#content/schema.ts';
import type { DatedEvent, Step } from '#content/story.ts';
import { STILL_FRAME, UNMEASURED_FRAMES } from '#rules/frame.ts';
import { Facts } from '#facts/facts.ts';
import type { LabelMark } from '#drawing/marks.ts';
import { sceneOf } from '#scenes/registry.ts';

const story = readStory();
const facts = new Facts(factSheet(story));
const FRAMES = [STILL_FRAME, ...UNMEASURED_FRAMES];

/** Numbers of the map itself: a meridian and a scale bar. */
const MAP_NUMBERS = [/180°/, /\b1 km\b/];

/** How a drawing writes a unit. It may be anywhere on the drawing, because a title can state it for all numbers. */
const UNITS: Record<string, RegExp> = {
	'JPY bn': /¥[\d.,]+ (bn|trn)/,
	'JPY trn': /¥[\d.,]+ trn/,
	'JPY m': /¥[\d.,]+ m/,
	'%': /%|half/,
	times: /times|×/,
	people: /staff/i,
	year: /20\d\d/
};

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const DATE = new RegExp(`(\\d{1,2}(?:–\\d{1,2})?) (${MONTHS})(?: (\\d{4}))?`, 'g');
const MONTH_OF_THE_AXIS = new RegExp(`\\b(?:${MONTHS}) 20\\d\\d\\b`, 'g');
/** Names that contain a digit: F-35, PAC-3, 2+2. */
const NAME = /\b[A-Z]+-\d+\b|\b\d\+\d\b/g;

const day = (text: string) => new Date(`${text.replace(/^\d+–/, '')} UTC`).getTime();

/** Whether an event took place on the day, or started or ended on it. A date without a year is in the story's year. */
function isOfEvent(date: string, event: DatedEvent): boolean {
	const dated = /\d{4}$/.test(date) ? date : `${date} ${story.axis?.from.slice(0, 4)}`;
	const last = event.until || event.date;
	return day(dated) >= Date.parse(event.date) && day(dated) <= Date.parse(last);
}

/** Whether a number on a drawing is the figure, rounded to the number's decimals. Billions may be written as trillions. */
function isWrittenAs(number: string, { value, unit }: Figure): boolean {
	const decimals = number.split('.')[1]?.length ?? 0;
	const written = Number(number.replaceAll(',', ''));
	const isRounded = (amount: number) => {
		const nearest = Math.abs(amount - written) <= 0.5 / 10 ** decimals + 1e-9;
		// “About 20 times” for 20.9, “less than 4 km” for 3.8: a near whole ten is allowed.
		return nearest || Math.round(amount / 10) * 10 === written;
	};
	return isRounded(value) || (unit === 'JPY bn' && isRounded(value / 1000));
}

/** Years in a text, and both ends of a span: 2023 and 2027 in “FY2023–27”. */
const yearsOf = (text: string) =>
	new Set(text.replace(/(20)(\d\d–)(\d\d)\b/g, '$1$2 20$3').match(/20\d\d/g) ?? []);

/** First and last year of “2024”, “FY2023” or “FY2023-27”. */
function spanOf(year: string): string[] {
	const [first = '', last] = year.replace('FY', '').split('-');
	return last === undefined ? [first] : [first, first.slice(0, 2) + last];
}

/** The faults of the numbers on a drawing, one sentence each. */
function faultsOf(step: Step, labels: LabelMark[]): string[] {
	const cited = story.figures.filter(({ id }) => step.figures.includes(id));
	const claims = story.claims.filter(({ id }) => step.claims.includes(id));
	const record = JSON.stringify([claims, story.terms]);
	const drawing = labels.map(({ lines }) => lines.join(' ')).join(' | ');
	const shownYears = yearsOf(`${drawing} ${step.dateline ?? ''}`);
	return labels.flatMap((label) => {
		const words = label.lines.join(' ');
		const shown = cited.filter(({ id }) => label.shows?.includes(id));
		const faults: string[] = [];
		const unknown = (label.shows ?? []).filter((id) => !step.figures.includes(id));
		faults.push(...unknown.map((id) => `“${words}” shows ${id}, which the step does not cite`));
		let left = MAP_NUMBERS.reduce((text, pattern) => text.replace(pattern, ''), words);
		left = left.replace(NAME, (name) => {
			if (!record.includes(name)) faults.push(`no claim of the step and no term names ${name}`);
			return '';
		});
		left = left.replace(DATE, (date) => {
			if (!story.events.some((event) => isOfEvent(date, event)))
				faults.push(`${date} is not an event's date`);
			return '';
		});
		left = left.replace(MONTH_OF_THE_AXIS, '');
		const written: Figure[] = [];
		for (const number of left.match(/\d[\d.,]*(?<=\d)/g) ?? []) {
			const isYear = /^20\d\d$/.test(number);
			const years = shown.flatMap(({ year }) => spanOf(year));
			if (isYear && (years.includes(number) || step.id === 'after')) continue;
			if (years.some((year) => year === `20${number}`)) continue;
			const figures = shown.filter((figure) => isWrittenAs(number, figure));
			if (figures.length === 0)
				faults.push(`“${words}” states ${number}, which is not one of its figures`);
			written.push(...figures);
		}
		for (const { id, unit, year } of written) {
			const pattern = UNITS[unit] ?? new RegExp(unit);
			if (!pattern.test(drawing)) faults.push(`${id} lacks its unit, ${unit}`);
			if (!spanOf(year).every((one) => shownYears.has(one)))
				faults.push(`${id} lacks its year, ${year}`);
		}
		return faults;
	});
}

describe('numbers on a drawing', () => {
	it.each(story.steps)(
		'$id: each is a figure or a date of the story, with unit and year',
		(step) => {
			const faults = FRAMES.flatMap((frame) => {
				const marks = sceneOf(step.id)({ frame, facts, arrival: 1 });
				return faultsOf(
					step,
					marks.filter((mark) => mark.kind === 'label')
				);
			});
			expect([...new Set(faults)]).toEqual([]);
		}
	);

	it('finds a number that the story does not have', () => {
		const step = story.steps.find(({ id }) => id === 'hawaii');
		if (!step) throw new Error('the story has no step “hawaii”');
		const marks = sceneOf('hawaii')({ frame: STILL_FRAME, facts, arrival: 1 });
		const labels = marks.filter((mark) => mark.kind === 'label');
		const wrong = labels.map((label) => ({
			...label,
			lines: label.lines.map((line) => line.replace('22', '23'))
		}));
		expect(faultsOf(step, wrong)).toEqual([
			'“23 days later” states 23, which is not one of its figures'
		]);
	});
});
