/** What stands to the left of a card's middle: the chapter or the deck, the key, the credit. Units are the card's pixels. */
import type { Story } from '#content/story.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { linesInUse } from '#drawing/lines-in-use.ts';
import type { LabelMark, Mark } from '#drawing/marks.ts';
import type { Standing } from '#rules/grammar.ts';
import { label, line } from '#drawing/make-marks.ts';
import { LEADING } from '#drawing/text-metrics.ts';
import { CARD, EDGE, ROOM, SIZE } from './card-size.ts';

/** First baseline of the chapter, under the story's name, and of the deck, in its place. */
const CHAPTER_TOP = 182;
const DECK_TOP = 62;

/** From a chapter's number to its title. */
const INDENT = 24;

const CREDIT_SIZE = 19;

/** Last baselines of the credit, and of the key over it. */
const CREDIT_BOTTOM = CARD.height - EDGE + 6;
const KEY_BOTTOM = CREDIT_BOTTOM - 62;

/** From line to line of the key, and the length of what it shows. */
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
	const title = balanceLines(story.chapters[number]?.title ?? '', ROOM - INDENT, SIZE);
	const look = { size: SIZE, tone: 'quiet' } as const;
	return [
		label('chapter-number', EDGE, CHAPTER_TOP, String(number + 1), look),
		label('chapter', EDGE + INDENT, CHAPTER_TOP, title, look)
	];
}

function deck(story: Story): LabelMark {
	return label('deck', EDGE, DECK_TOP, balanceLines(story.deck.trim(), ROOM, SIZE), { size: SIZE });
}

/** The key of the lines that the drawing uses. */
function key(drawing: Mark[]): Mark[] {
	const standings = new Set(linesInUse(drawing).map(({ standing }) => standing));
	const used = MEANINGS.filter(([standing]) => standings.has(standing));
	return used.flatMap(([standing, meaning], index): Mark[] => {
		const y = KEY_BOTTOM - (used.length - 1 - index) * KEY_PITCH;
		const start = [EDGE, y - SIZE * 0.33] as const;
		const end = [EDGE + KEY_LINE, start[1]] as const;
		return [
			line(`key-${standing}`, 'joint', [[...start], [...end]], { standing, width: 3 }),
			label(`meaning-${standing}`, EDGE + KEY_LINE + 14, y, meaning, { size: SIZE })
		];
	});
}

function credit(drawing: Mark[]): LabelMark {
	const lines = drawing.some(({ kind }) => kind === 'globe') ? [LICENCE, COAST] : [LICENCE];
	const y = CREDIT_BOTTOM - (lines.length - 1) * CREDIT_SIZE * LEADING;
	return label('credit', EDGE, y, lines, { size: CREDIT_SIZE, tone: 'quiet' });
}

/**
 * @param step Id of the step; none for the story's own card.
 * @param drawing What the card's middle shows.
 */
export function leftMargin(story: Story, step: string | undefined, drawing: Mark[]): Mark[] {
	const words = step === undefined ? [deck(story)] : chapterOf(story, step);
	return [...words, ...key(drawing), credit(drawing)];
}
