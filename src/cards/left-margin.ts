/** The left margin of a card: the chapter or the deck, the key, the credit. Units are the card's pixels. */
import type { Story } from '#content/story.ts';
import { stringsOf } from '#language/strings-of.ts';
import { withBreaks, withSolidBreaks } from '#language/phrases.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { visibleLines } from '#drawing/visible-lines.ts';
import type { LabelMark, Mark } from '#drawing/marks.ts';
import { STANDINGS } from '#rules/actors-and-standings.ts';
import { label, segment } from '#drawing/make-marks.ts';
import { CAP_HEIGHT, LEADING, middleBaseline } from '#drawing/text-metrics.ts';
import { CARD, NAME, TEXT_INSET, TEXT_WIDTH, TEXT_SIZE } from './card-size.ts';

/** First baseline of the deck on the story's card. */
const DECK_TOP = 62;

/** From the last baseline of the story's name to the chapter. */
const CHAPTER_GAP = 61;

/** From a chapter's number to its title. */
const INDENT = 24;

const CREDIT_SIZE = 19;

/** Last baselines of the credit and of the key above it. */
const CREDIT_BOTTOM = CARD.height - TEXT_INSET + 6;
const LEGEND_BOTTOM = CREDIT_BOTTOM - 62;

/** Line height of the key, and the length of its sample lines. */
const LEGEND_PITCH = 38;
const LEGEND_LINE = 44;

/** The number of lines of the deck for which there is room above a key of three lines. */
const DECK_LINES = Math.floor(
	(LEGEND_BOTTOM - STANDINGS.length * LEGEND_PITCH - DECK_TOP) / (TEXT_SIZE * LEADING)
);

function chapterLabels(story: Story, step: string, nameLines: number): LabelMark[] {
	const top = NAME.top + (nameLines - 1) * NAME.pitch + CHAPTER_GAP;
	const number = story.chapters.findIndex(({ steps }) => steps.some(({ id }) => id === step));
	const name = withBreaks(story.chapters[number]?.title ?? '', story.language);
	const title = balanceLines(name, TEXT_WIDTH - INDENT, TEXT_SIZE);
	const look = { size: TEXT_SIZE, tone: 'quiet' } as const;
	return [
		label('chapter-number', TEXT_INSET, top, String(number + 1), look),
		label('chapter', TEXT_INSET + INDENT, top, title, look)
	];
}

/** The deck, or as many of its sentences as there is room for above the key, but at least one. */
function deck(story: Story): LabelMark {
	const segmenter = new Intl.Segmenter(story.language, { granularity: 'sentence' });
	const sentences = Array.from(segmenter.segment(story.deck.trim()), ({ segment }) => segment);
	const beginnings = sentences
		.map((_, index) =>
			sentences
				.slice(0, index + 1)
				.join('')
				.trim()
		)
		.map((text) => balanceLines(withSolidBreaks(text, story.language), TEXT_WIDTH, TEXT_SIZE));
	const lines = beginnings.findLast(({ length }) => length <= DECK_LINES) ?? beginnings[0] ?? [];
	return label('deck', TEXT_INSET, DECK_TOP, lines, { size: TEXT_SIZE });
}

/** The key of the lines that the drawing uses. */
function legend({ key }: Story, drawing: Mark[]): Mark[] {
	const standings = new Set(visibleLines(drawing).map(({ standing }) => standing));
	const used = STANDINGS.filter((standing) => standings.has(standing) && key[standing]);
	return used.flatMap((standing, index): Mark[] => {
		const y =
			LEGEND_BOTTOM - (used.length - 1 - index) * LEGEND_PITCH - (CAP_HEIGHT / 2) * TEXT_SIZE;
		const end = TEXT_INSET + LEGEND_LINE;
		return [
			segment(`key-${standing}`, 'ink', [TEXT_INSET, y], [end, y], { standing, width: 3 }),
			label(
				`meaning-${standing}`,
				end + 14,
				middleBaseline(y, TEXT_SIZE),
				key[standing]?.name ?? '',
				{
					size: TEXT_SIZE
				}
			)
		];
	});
}

function credit({ language }: Story, drawing: Mark[]): LabelMark {
	const { licence, coast } = stringsOf(language).cards;
	const lines = drawing.some(({ kind }) => kind === 'globe') ? [licence, coast] : [licence];
	const y = CREDIT_BOTTOM - (lines.length - 1) * CREDIT_SIZE * LEADING;
	return label('credit', TEXT_INSET, y, lines, { size: CREDIT_SIZE, tone: 'quiet' });
}

/**
 * Returns the marks of the left margin.
 * @param step Id of the step; undefined for the story's card.
 * @param drawing The marks in the card's middle.
 * @param nameLines Lines of the story's name on a step's card.
 */
export function leftMargin(
	story: Story,
	step: string | undefined,
	drawing: Mark[],
	nameLines: number
): Mark[] {
	const words = step === undefined ? [deck(story)] : chapterLabels(story, step, nameLines);
	return [...words, ...legend(story, drawing), credit(story, drawing)];
}
