/** One verdict changes everything that a step shows of its claim. */
import { expect, it } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import type { Story } from '#content/story.ts';
import { withVerdict } from '#content/testing/with-verdict.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import { Facts } from '#facts/facts.ts';
import { CARD_FRAME } from '#rules/frame.ts';
import { findWrongStrokeWords } from '#scenes/checks/stroke-words.ts';
import { sceneOf } from '#scenes/registry.ts';
import { drawingAtRest } from '#stage/drawing-of.ts';
import { still } from '#stills/still.ts';
import { card } from './card.ts';
import { leftMargin } from './left-margin.ts';

const STEP = 'drones';

/** The only hatched mark of the step, and the claim that it shows. */
const MARK = 'claim';
const CLAIM = 'agenda-loyal-wingman';

/** The number of hatched marks in the text of an SVG file. */
const hatchedMarks = (svg: string) => svg.split('url(#hatch-').length - 1;

/** The step's mark, key, card and still, and the mistakes in its alt text and caption. */
async function shown(story: Story) {
	const drawing = drawingAtRest(sceneOf(STEP), CARD_FRAME, new Facts(factSheet(story)));
	const mark = drawing.find(({ key }) => key === MARK);
	const cardSvg = await card(story, STEP);
	return {
		standing: mark && 'standing' in mark ? mark.standing : undefined,
		key: leftMargin(story, STEP, drawing, 2).flatMap((one) =>
			one.kind === 'label' && one.key.startsWith('meaning-') ? one.lines : []
		),
		mistakes: findWrongStrokeWords(story).map(({ record, field, message }) => [
			record,
			field,
			message.split(' ')[0]
		]),
		card: {
			hatchedMarks: hatchedMarks(cardSvg),
			namesHatching: cardSvg.includes('data-words="not confirmed"')
		},
		still: { hatchedMarks: hatchedMarks(await still(story, STEP)) }
	};
}

it('a verdict sets the mark, the key, the card and the still of a step, and its alt text is checked', async () => {
	expect(await shown(readStory())).toEqual({
		standing: 'disputed',
		key: ['happened', 'planned', 'not confirmed'],
		mistakes: [],
		// The mark, and the sample line of the key.
		card: { hatchedMarks: 2, namesHatching: true },
		still: { hatchedMarks: 1 }
	});
	expect(await shown(withVerdict(readStory(), CLAIM, 'confirmed'))).toEqual({
		standing: 'planned',
		key: ['happened', 'planned'],
		mistakes: [
			[STEP, 'altText', '“hatched”'],
			[STEP, 'caption', '“hatched”'],
			['record', 'altText', '“dashed”']
		],
		card: { hatchedMarks: 0, namesHatching: false },
		still: { hatchedMarks: 0 }
	});
});
