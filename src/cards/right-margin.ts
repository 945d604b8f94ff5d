/** The right margin of a card: the date, and the date axis with the step's position. Units are the card's pixels. */
import type { Story } from '#content/story.ts';
import { stringsOf } from '#language/strings-of.ts';
import { withBreaks } from '#language/phrases.ts';
import { axisPositions, dayPosition, type AxisSpan } from '#rules/axis-positions.ts';
import { formatYear, parseDay } from '#rules/dates.ts';
import type { Facts } from '#facts/facts.ts';
import type { LabelMark, Mark, Point } from '#drawing/marks.ts';
import { circle, label, segment } from '#drawing/make-marks.ts';
import { LEADING, middleBaseline, wrap } from '#drawing/text-metrics.ts';
import { CARD, TEXT_INSET, MIDDLE_SQUARE, TEXT_WIDTH, TEXT_SIZE } from './card-size.ts';

const LEFT = MIDDLE_SQUARE.right + TEXT_INSET;

/** First baseline of the date. */
const DATE_TOP = 62;

const AXIS = { x: LEFT + 10, from: 214, until: CARD.height - TEXT_INSET - 8 };

/** Half the length of a tick, and the distance from the axis to its text. */
const TICK = 8;
const TEXT_DISTANCE = 26;

const yOf = (share: number) => AXIS.from + share * (AXIS.until - AXIS.from);
const pointAt = (y: number): Point => [AXIS.x, y];

function axisLabel(key: string, y: number, text: string, look: Partial<LabelMark> = {}): LabelMark {
	return label(key, AXIS.x + TEXT_DISTANCE, middleBaseline(y, TEXT_SIZE), text, {
		size: TEXT_SIZE,
		...look
	});
}

/** Between day and place: a middle dot, or the wide space of Japanese and Chinese. */
const SEPARATOR = / · |\u3000/;

/** Splits a dateline into day and place: “2 May 2024 · Camp H. M. Smith, Oahu”. */
function date(dateline: string | undefined, language: string): LabelMark[] {
	if (dateline === undefined) return [];
	const [day = '', place = ''] = dateline.split(SEPARATOR);
	const lines = wrap(withBreaks(place, language), TEXT_WIDTH, TEXT_SIZE);
	return [
		label('day', LEFT, DATE_TOP, day, { size: TEXT_SIZE, bold: true }),
		label('place', LEFT, DATE_TOP + TEXT_SIZE * LEADING, lines, { size: TEXT_SIZE })
	];
}

function meetings(story: Story, axis: AxisSpan, facts: Facts): Mark[] {
	return story.meetings.flatMap((meeting): Mark[] => {
		const y = yOf(dayPosition(facts.date(meeting), axis));
		return [
			segment(`tick-${meeting}`, 'ink', [AXIS.x - TICK, y], [AXIS.x + TICK, y], { width: 3 }),
			axisLabel(`when-${meeting}`, y, facts.dateText(meeting, { year: false }))
		];
	});
}

function stepPosition(story: Story, step: string): Mark[] {
	const index = story.steps.findIndex(({ id }) => id === step);
	const y = yOf(axisPositions(story.steps, story.axis)[index] ?? 0);
	return [
		segment('until-here', 'ink', pointAt(AXIS.from), pointAt(y), { width: 5 }),
		circle('here', 'ink', pointAt(y), 10, { fill: 'full', width: 0 })
	];
}

/** The year, the meetings and the word for what follows. */
function axisLabels(story: Story, axis: AxisSpan, facts: Facts): Mark[] {
	const year = formatYear(story.language, parseDay(axis.from).getUTCFullYear());
	return [
		axisLabel('year', AXIS.from - 20, year, { tone: 'quiet' }),
		...meetings(story, axis, facts),
		axisLabel('later', AXIS.until, stringsOf(story.language).reader.later, { tone: 'quiet' })
	];
}

/** Returns the marks of the right margin. `step` is the step's id; undefined for the story's card, which has
 * nothing to show without a date axis. */
export function rightMargin(story: Story, facts: Facts, step: string | undefined): Mark[] {
	const dateline = story.steps.find(({ id }) => id === step)?.dateline;
	return [
		...date(dateline, story.language),
		...(story.axis || step !== undefined
			? [segment('axis', 'faint', pointAt(AXIS.from), pointAt(AXIS.until), { width: 3 })]
			: []),
		...(story.axis ? axisLabels(story, story.axis, facts) : []),
		...(step === undefined ? [] : stepPosition(story, step))
	];
}
