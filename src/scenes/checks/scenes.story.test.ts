import { describe, expect, it } from 'vitest';
import { BREAK } from '#rules/writing.ts';
import { CARD_FRAME, frameFor, STILL_FRAME, UNMEASURED_FRAMES, type Frame } from '#rules/frame.ts';
import { createTransition } from '#drawing/transition/transition.ts';
import { findDrawingProblems } from '#drawing/find-drawing-problems.ts';
import { compose } from '../compose.ts';
import { SCENE_IDS, sceneOf } from '../registry.ts';
import { EDITIONS, inEachEdition } from '../testing/editions.ts';

/** The stage's box on screens from 320 × 568 to 1920 × 1080, and at its lowest on narrow and wide ones, in CSS pixels. */
const BOXES = [
	{ width: 320, height: 259 },
	{ width: 340, height: 340 },
	{ width: 568, height: 259 },
	{ width: 853, height: 340 },
	{ width: 960, height: 264 },
	{ width: 320, height: 277 },
	{ width: 360, height: 316 },
	{ width: 390, height: 426 },
	{ width: 768, height: 524 },
	{ width: 540, height: 664 },
	{ width: 925, height: 796 },
	{ width: 1380, height: 976 }
];
const FRAMES: Frame[] = [...BOXES.map(frameFor), STILL_FRAME, CARD_FRAME, ...UNMEASURED_FRAMES];

const CASES = inEachEdition(SCENE_IDS);

type Edition = (typeof EDITIONS)[number];

const draw = (id: string, frame: Frame, { facts }: Edition) =>
	compose(sceneOf(id), { frame, facts, arrival: 1 });

describe('scenes', () => {
	it.each(EDITIONS)(
		'there is one scene for every step, in the order of the story ($language)',
		({ story }) => {
			expect(SCENE_IDS).toEqual(['cover', ...story.steps.map(({ id }) => id)]);
		}
	);

	it.each(CASES)(
		'%s: no labels overlap, leave the frame or are too small, in any frame (%s)',
		(id, _, edition) => {
			const faults = FRAMES.flatMap((frame) =>
				findDrawingProblems(draw(id, frame, edition), frame).map(
					(fault) =>
						`${String(Math.round(frame.width))} × ${String(Math.round(frame.height))}: ${fault}`
				)
			);
			expect(faults).toEqual([]);
		}
	);

	it.each(CASES)('%s draws no mark of a possible break (%s)', (id, _, edition) => {
		const lines = draw(id, STILL_FRAME, edition).flatMap((mark) =>
			mark.kind === 'label' ? mark.lines : []
		);
		expect(lines.filter((line) => line.includes(BREAK))).toEqual([]);
	});

	it.each(CASES)('%s returns equal marks for equal input (%s)', (id, _, edition) => {
		expect(draw(id, STILL_FRAME, edition)).toEqual(draw(id, STILL_FRAME, edition));
	});

	it.each(CASES)(
		'a transition to %s ends with its marks, from any other scene (%s)',
		(id, _, edition) => {
			const to = draw(id, STILL_FRAME, edition);
			for (const from of SCENE_IDS) {
				const end = createTransition(draw(from, STILL_FRAME, edition), to)(1);
				expect(end.map(({ mark }) => mark)).toEqual(to);
			}
		}
	);
});
