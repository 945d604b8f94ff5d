/** One verdict changes everything that a step shows of its claim. */
import { expect, it, vi } from 'vitest';
import { copyForEachTest } from '#content/testing/story-copy.ts';
import { withVerdict } from '#content/testing/with-verdict.ts';
import type { Story } from '#content/story.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import { Facts } from '#facts/facts.ts';
import { CARD_FRAME } from '#rules/frame.ts';
import { findWrongStrokeWords } from '#scenes/checks/stroke-words.ts';
import { sceneOf } from '#scenes/registry.ts';
import { drawingAtRest } from '#stage/drawing-of.ts';
import { still } from '#stills/still.ts';
import { card } from './card.ts';
import { leftMargin } from './left-margin.ts';

vi.mock('#scenes/registry.ts', () => import('#scenes/testing/bridge-registry.ts'));

const copy = copyForEachTest();

const STEP = 'views';

/** The hatched marks of the step, and the claims that they show. */
const MARKS = ['trade', 'noise'];
const CLAIMS = ['more-trade', 'less-noise'];

/** The number of hatched marks in the text of an SVG file. */
const hatchedMarks = (svg: string) => svg.split('url(#hatch-').length - 1;

/** The step's marks, key, card and still, and the mistakes in its alt text and caption. */
async function shown(story: Story) {
	const drawing = drawingAtRest(sceneOf(STEP), CARD_FRAME, new Facts(factSheet(story)));
	const cardSvg = await card(story, STEP);
	return {
		standings: drawing
			.filter(({ key }) => MARKS.includes(key))
			.map((mark) => ('standing' in mark ? mark.standing : undefined)),
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

it('a verdict sets the marks, the key, the card and the still of a step, and its alt text is checked', async () => {
	const story = copy.read();
	expect(await shown(story)).toEqual({
		standings: ['disputed', 'disputed'],
		key: ['planned', 'not confirmed'],
		mistakes: [],
		// The marks, and the sample line of the key.
		card: { hatchedMarks: 3, namesHatching: true },
		still: { hatchedMarks: 2 }
	});
	const confirmed = CLAIMS.reduce(
		(changed, claim) => withVerdict(changed, claim, 'confirmed', copy.root),
		story
	);
	expect(await shown(confirmed)).toEqual({
		// A confirmed view is still a view.
		standings: ['planned', 'planned'],
		key: ['planned'],
		mistakes: [
			[STEP, 'altText', '“hatched”'],
			[STEP, 'caption', '“hatched”']
		],
		card: { hatchedMarks: 0, namesHatching: false },
		still: { hatchedMarks: 0 }
	});
});
