import { describe, expect, test } from 'vitest';
import { frameFor, STILL_FRAME } from '#rules/frame.ts';
import { scene } from './after.ts';
import { compose } from '#scenes/compose.ts';
import { EDITIONS } from '#scenes/testing/editions.ts';
import { findDrawingProblems } from '#drawing/find-drawing-problems.ts';
import { LATER_EVENTS } from './later-events.ts';

const FRAMES = [
	STILL_FRAME,
	frameFor({ width: 320, height: 277 }),
	frameFor({ width: 390, height: 426 }),
	frameFor({ width: 774, height: 696 }),
	frameFor({ width: 1370, height: 976 })
];
/** The dates of the meetings, the forms of a later date, and the one later date with another form, by language. */
const DATES: Record<string, { meetings: string[]; later: RegExp; other: string }> = {
	en: {
		meetings: ['10 Apr', '2 May', '9–11 Jun', '28 Jul 2024'],
		later: /^\d+ [A-Z][a-z]{2} 20\d\d$/,
		other: 'by June 2025'
	},
	ja: {
		meetings: ['4月10日', '5月2日', '6月9〜11日', '2024年7月28日'],
		later: /^20\d\d年\d+月\d+日$/,
		other: '2025年6月まで'
	}
};

describe.each(EDITIONS)('after the story, in $language', ({ facts, language }) => {
	const labelsAt = (frame: (typeof FRAMES)[number], arrival: number) =>
		compose(scene, { frame, facts, arrival }).filter((mark) => mark.kind === 'label');

	test.each(FRAMES)('starts with the four meetings of the story ($width × $height)', (frame) => {
		const labels = labelsAt(frame, 0);
		const dates = labels.filter(({ key }) => /^meeting-(?!place)/.test(key));
		expect(dates.map(({ lines }) => lines[0])).toEqual(DATES[language]?.meetings);
		expect(findDrawingProblems(labels, frame)).toEqual([]);
	});

	test.each([
		...FRAMES,
		frameFor({ width: 320, height: 480 }),
		frameFor({ width: 341, height: 480 })
	])('keeps every label of the end in the frame ($width × $height)', (frame) => {
		expect(findDrawingProblems(labelsAt(frame, 1), frame)).toEqual([]);
	});

	test.each(FRAMES)(
		'ends with the later events, each with day, month and year ($width × $height)',
		(frame) => {
			const dates = labelsAt(frame, 1).filter(({ key }) => key.startsWith('date-'));
			expect(dates).toHaveLength(LATER_EVENTS.length);
			expect(
				dates.flatMap(({ lines }) => lines).filter((day) => !DATES[language]?.later.test(day))
			).toEqual([DATES[language]?.other]);
			expect(labelsAt(frame, 1).filter(({ key }) => key.startsWith('meeting-'))).toEqual([]);
		}
	);

	test.each(FRAMES)(
		'a forum that was only due is dashed, one that met is solid ($width × $height)',
		(frame) => {
			const forums = compose(scene, { frame, facts, arrival: 1 }).filter(
				(mark) => mark.kind === 'circle' && mark.key.startsWith('forum-')
			);
			expect(
				forums.filter((mark) => mark.kind === 'circle' && mark.standing === 'planned')
			).toMatchObject([{ key: 'forum-fourth-forum-due' }]);
			expect(forums).toHaveLength(4);
		}
	);
});
