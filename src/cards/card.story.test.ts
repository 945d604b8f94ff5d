import { describe, expect, it } from 'vitest';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { Facts } from '#facts/facts.ts';
import { findDrawingProblems } from '#drawing/find-drawing-problems.ts';
import { CARD, MIDDLE_SQUARE } from './card-size.ts';
import { card } from './card.ts';
import { findLongHeadlines } from './headline-size.ts';
import { leftMargin } from './left-margin.ts';
import { rightMargin } from './right-margin.ts';

const story = readStory();
const facts = new Facts(factSheet(story));
const ids = [undefined, ...story.steps.map(({ id }) => id)];

const CARD_FRAME = { composition: 'landscape', ...CARD, scale: 1 } as const;

describe('the margins of a card', () => {
	it.each(ids)('contain all text without overlaps, outside the middle square (%s)', (id) => {
		// A legend with all three lines needs the most space.
		const drawing = (['happened', 'planned', 'disputed'] as const).map((standing) => ({
			kind: 'circle' as const,
			key: standing,
			actor: 'ink',
			standing,
			x: 0,
			y: 0,
			radius: 1,
			width: 1,
			fill: 'none' as const
		}));
		const left = { ...CARD_FRAME, width: MIDDLE_SQUARE.left };
		expect(findDrawingProblems(leftMargin(story, id, drawing, 2), left)).toEqual([]);
		const right = rightMargin(story, facts, id);
		expect(findDrawingProblems(right, CARD_FRAME)).toEqual([]);
		const labels = right.filter((mark) => mark.kind === 'label');
		expect(labels.filter(({ x }) => x < MIDDLE_SQUARE.right)).toEqual([]);
	});
});

it.each(ids)('a card has no external font, variable, class or link (%s)', async (id) => {
	const svg = await card(story, id);
	expect(svg).not.toMatch(/<text|var\(|class=|font-|light-dark|href/);
	expect(svg).toContain('data-words="');
});

it('every headline and the title fit on their cards', async () => {
	expect(await findLongHeadlines(story)).toEqual([]);
});
