/** The left margin of a card: the chapter or the deck, the key, the credit. Units are the card's pixels. */
import type { Story } from '#content/story.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { visibleLines } from '#drawing/visible-lines.ts';
import type { LabelMark, Mark } from '#drawing/marks.ts';
import type { Standing } from '#rules/actors-and-standings.ts';
import { label, segment } from '#drawing/make-marks.ts';
import { CAP_HEIGHT, LEADING, middleBaseline } from '#drawing/text-metrics.ts';
import { CARD, EDGE, TEXT_WIDTH, TEXT_SIZE } from './card-size.ts';

/** First baseline of the chapter, and of the deck on the story's card. */
const CHAPTER_TOP = 182;
const DECK_TOP = 62;

/** From a chapter's number to its title. */
const INDENT = 24;

const CREDIT_SIZE = 19;

/** Last baselines of the credit and of the key above it. */
const CREDIT_BOTTOM = CARD.height - EDGE + 6;
const KEY_BOTTOM = CREDIT_BOTTOM - 62;

/** Line height of the key, and the length of its sample lines. */
const KEY_PITCH = 38;
const KEY_LINE = 44;

const LICENCE = 'Words and data: CC BY 4.0';
const COAST = 'Coast: Natural Earth';

const MEANINGS: [Standing, string][] = [
	['happened', 'happened'],
	['planned', 'planned'],
	['disputed', 'not confirmed']
];

function chapterOf(story: Story, step: string): LabelMark[] {
	const number = story.chapters.findIndex(({ steps }) => steps.some(({ id }) => id === step));
	const title = balanceLines(story.chapters[number]?.title ?? '', TEXT_WIDTH - INDENT, TEXT_SIZE);
	const look = { size: TEXT_SIZE, tone: 'quiet' } as const;
	return [
		label('chapter-number', EDGE, CHAPTER_TOP, String(number + 1), look),
		label('chapter', EDGE + INDENT, CHAPTER_TOP, title, look)
	];
}

function deck(story: Story): LabelMark {
	return label('deck', EDGE, DECK_TOP, balanceLines(story.deck.trim(), TEXT_WIDTH, TEXT_SIZE), {
		size: TEXT_SIZE
	});
}

/** The key of the lines that the drawing uses. */
function key(drawing: Mark[]): Mark[] {
	const standings = new Set(visibleLines(drawing).map(({ standing }) => standing));
	const used = MEANINGS.filter(([standing]) => standings.has(standing));
	return used.flatMap(([standing, meaning], index): Mark[] => {
		const y = KEY_BOTTOM - (used.length - 1 - index) * KEY_PITCH - (CAP_HEIGHT / 2) * TEXT_SIZE;
		const end = EDGE + KEY_LINE;
		return [
			segment(`key-${standing}`, 'joint', [EDGE, y], [end, y], { standing, width: 3 }),
			label(`meaning-${standing}`, end + 14, middleBaseline(y, TEXT_SIZE), meaning, {
				size: TEXT_SIZE
			})
		];
	});
}

function credit(drawing: Mark[]): LabelMark {
	const lines = drawing.some(({ kind }) => kind === 'globe') ? [LICENCE, COAST] : [LICENCE];
	const y = CREDIT_BOTTOM - (lines.length - 1) * CREDIT_SIZE * LEADING;
	return label('credit', EDGE, y, lines, { size: CREDIT_SIZE, tone: 'quiet' });
}

/**
 * Returns the marks of the left margin.
 * @param step Id of the step; undefined for the story's card.
 * @param drawing The marks in the card's middle.
 */
export function leftMargin(story: Story, step: string | undefined, drawing: Mark[]): Mark[] {
	const words = step === undefined ? [deck(story)] : chapterOf(story, step);
	return [...words, ...key(drawing), credit(drawing)];
}
