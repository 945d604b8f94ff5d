import { describe, expect, it } from 'vitest';
import { composedIn, faceOf } from '#drawing/label-face.ts';
import { findDrawingProblems } from '#drawing/find-drawing-problems.ts';
import type { Mark } from '#drawing/marks.ts';
import { EDITIONS } from '#scenes/testing/editions.ts';
import { CARD, MIDDLE_SQUARE } from './card-size.ts';
import { card } from './card.ts';
import { findLongHeadlines } from './headline-size.ts';
import { leftMargin } from './left-margin.ts';
import { rightMargin } from './right-margin.ts';

const CASES = EDITIONS.flatMap((edition) =>
	[undefined, ...edition.story.steps.map(({ id }) => id)].map(
		(id) => [id, edition.language, edition] as const
	)
);

const CARD_FRAME = { composition: 'landscape', ...CARD, scale: 1 } as const;

describe('the margins of a card', () => {
	it.each(CASES)(
		'contain all text without overlaps, outside the middle square (%s, %s)',
		(id, _, edition) => {
			const { story, facts, language } = edition;
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
			const inFace = (margin: () => Mark[]) => composedIn(faceOf(language), margin);
			const leftMarks = inFace(() => leftMargin(story, id, drawing, 2));
			expect(findDrawingProblems(leftMarks, left)).toEqual([]);
			const right = inFace(() => rightMargin(story, facts, id));
			expect(findDrawingProblems(right, CARD_FRAME)).toEqual([]);
			const labels = right.filter((mark) => mark.kind === 'label');
			expect(labels.filter(({ x }) => x < MIDDLE_SQUARE.right)).toEqual([]);
		}
	);
});

it.each(CASES)(
	'a card has no external font, variable, class or link (%s, %s)',
	async (id, _, { story }) => {
		const svg = await card(story, id);
		expect(svg).not.toMatch(/<text|var\(|class=|font-|light-dark|href/);
		expect(svg).toContain('data-words="');
	}
);

it.each(EDITIONS)(
	'every headline and the title fit on their cards ($language)',
	async ({ story }) => {
		expect(await findLongHeadlines(story)).toEqual([]);
	}
);
