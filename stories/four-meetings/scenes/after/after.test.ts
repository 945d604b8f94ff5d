import { expect, test } from 'vitest';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { frameFor, STILL_FRAME } from '#rules/frame.ts';
import { scene as after } from './after.ts';
import { Facts } from '#facts/facts.ts';
import { findDrawingProblems } from '#drawing/find-drawing-problems.ts';
import { LATER_EVENTS } from './later-events.ts';

const facts = new Facts(factSheet(readStory()));
const FRAMES = [
	STILL_FRAME,
	frameFor({ width: 320, height: 277 }),
	frameFor({ width: 390, height: 426 }),
	frameFor({ width: 774, height: 696 }),
	frameFor({ width: 1370, height: 976 })
];
const labelsAt = (frame: (typeof FRAMES)[number], arrival: number) =>
	after({ frame, facts, arrival }).filter((mark) => mark.kind === 'label');

test.each(FRAMES)('starts with the four meetings of the story ($width × $height)', (frame) => {
	const labels = labelsAt(frame, 0);
	const dates = labels.filter(({ key }) => /^meeting-(?!place)/.test(key));
	expect(dates.map(({ lines }) => lines[0])).toEqual([
		'10 Apr',
		'2 May',
		'9–11 Jun',
		'28 Jul 2024'
	]);
	expect(findDrawingProblems(labels, frame)).toEqual([]);
});

test.each(FRAMES)(
	'ends with the later events, each with day, month and year ($width × $height)',
	(frame) => {
		const dates = labelsAt(frame, 1).filter(({ key }) => key.startsWith('date-'));
		expect(dates).toHaveLength(LATER_EVENTS.length);
		expect(
			dates.flatMap(({ lines }) => lines).filter((day) => !/^\d+ [A-Z][a-z]{2} 20\d\d$/.test(day))
		).toEqual(['by June 2025']);
		expect(labelsAt(frame, 1).filter(({ key }) => key.startsWith('meeting-'))).toEqual([]);
	}
);

test.each(FRAMES)(
	'a forum that was only due is dashed, one that met is solid ($width × $height)',
	(frame) => {
		const forums = after({ frame, facts, arrival: 1 }).filter(
			(mark) => mark.kind === 'circle' && mark.key.startsWith('forum-')
		);
		expect(
			forums.filter((mark) => mark.kind === 'circle' && mark.standing === 'planned')
		).toMatchObject([{ key: 'forum-fourth-forum-due' }]);
		expect(forums).toHaveLength(4);
	}
);
