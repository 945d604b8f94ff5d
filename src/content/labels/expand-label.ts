/** Replaces the placeholders of labels, `{id}` and `{id:form}`, by figures and days of events. */
import { formatDays } from '#rules/dates.ts';
import { formatAmount } from '#rules/format-figure.ts';
import { formatNumber } from '#rules/format-number.ts';
import type { Figure, StoryEvent } from '../schema.ts';
import { yearsText } from './years-text.ts';

/** A form is undefined for a fact that it cannot write. */
type Forms<Fact> = Readonly<Record<string, (fact: Fact, language: string) => string | undefined>>;
type Amount = Pick<Figure, 'value' | 'unit' | 'year'>;
type Days = Pick<StoryEvent, 'date' | 'until'>;

/** Whole numbers below ten, in languages that write them as words in a sentence. */
const SMALL_NUMBERS: Readonly<Record<string, string[]>> = {
	en: 'no one two three four five six seven eight nine'.split(' ')
};

/** A number in a sentence: in English whole numbers below ten as words, “five”. */
const numberInWords = (value: number, language: string): string =>
	SMALL_NUMBERS[language]?.[value] ?? formatNumber(language, value);

/** How a placeholder writes a figure. `full` is the default: “¥291.1 bn”. */
const FIGURE_FORMS: Forms<Amount> = {
	full: (amount, language) => formatAmount(language, amount),
	number: ({ value }, language) => formatNumber(language, value),
	words: ({ value }, language) => numberInWords(value, language),
	year: ({ year }, language) => yearsText(language, year),
	rounded: ({ value, unit }, language) =>
		formatAmount(language, { value: Math.round(value), unit }),
	'rounded-up': ({ value, unit }, language) =>
		formatAmount(language, { value: Math.ceil(value), unit }),
	tens: ({ value }, language) => formatNumber(language, Math.round(value / 10) * 10),
	trillions: ({ value, unit }, language) =>
		unit === 'JPY bn'
			? formatAmount(language, { value: Math.round(value / 10) / 100, unit: 'JPY trn' })
			: undefined
};

/** How a placeholder writes the day or days of an event. `full` is the default: “10 Apr 2024”. */
const EVENT_FORMS: Forms<Days> = {
	full: ({ date, until }, language) => formatDays(language, date, until),
	day: ({ date, until }, language) => formatDays(language, date, until, { year: false })
};

const PLACEHOLDER = /\{([^{}:]*)(?::([^{}]*))?\}/g;

/** The facts that the placeholders of a label may name. */
export interface LabelFacts {
	/** The language of the label, as a BCP 47 tag. */
	language: string;
	figures: (Pick<Figure, 'id'> & Amount)[];
	events: (Pick<StoryEvent, 'id'> & Days)[];
}

/** A part of a text, in characters. */
interface Part {
	at: number;
	length: number;
}

/** A label with its placeholders replaced. */
export interface ExpandedLabel {
	text: string;
	/** The parts of the text that replace a placeholder. */
	filledIn: Part[];
	/** Ids of the figures in the text, each once. */
	figures: string[];
	/** Ids of the events in the text. */
	events: string[];
	/** What is wrong with its placeholders, each with the fix. Wrong ones stay in the text. */
	problems: string[];
}

/** The problem of a form that no fact has, or that does not fit the unit of the figure. */
const wrongForm = (placeholder: string, form: string, forms: object, unit = '') =>
	Object.hasOwn(forms, form)
		? `“${placeholder}” is for figures in JPY bn, but the unit is “${unit}”: use another form`
		: `“${placeholder}” has an unknown form: use one of ${Object.keys(forms).join(', ')}`;

/** Replaces the placeholders of a label. */
export function expandLabel(text: string, facts: LabelFacts): ExpandedLabel {
	const { language } = facts;
	const [figures, events, problems]: [string[], string[], string[]] = [[], [], []];
	const filledIn: Part[] = [];
	let growth = 0;
	const expanded = text.replaceAll(
		PLACEHOLDER,
		(placeholder: string, id: string, written: string | undefined, at: number) => {
			const form = written ?? 'full';
			const figure = facts.figures.find((one) => one.id === id);
			const event = facts.events.find((one) => one.id === id);
			const write = figure
				? Object.hasOwn(FIGURE_FORMS, form) && FIGURE_FORMS[form]?.(figure, language)
				: event && Object.hasOwn(EVENT_FORMS, form) && EVENT_FORMS[form]?.(event, language);
			if (figure) figures.push(id);
			else if (event) events.push(id);
			if (write) {
				filledIn.push({ at: at + growth, length: write.length });
				growth += write.length - placeholder.length;
				return write;
			}
			problems.push(
				figure || event
					? wrongForm(placeholder, form, figure ? FIGURE_FORMS : EVENT_FORMS, figure?.unit)
					: `“${placeholder}” is no figure and no event that the step cites: correct it, or add it to “figures” or “events”`
			);
			return placeholder;
		}
	);
	const [brace] = /[{}]/.exec(problems.length ? '' : expanded) ?? [];
	if (brace) problems.push(`“${text}” has a single “${brace}”: write a placeholder as {id}`);
	return { text: expanded, filledIn, figures: [...new Set(figures)], events, problems };
}
