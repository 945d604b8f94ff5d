import { expect, test } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import { Facts } from '#facts/facts.ts';
import { STILL_FRAME } from '#rules/frame.ts';
import { scene } from './days.ts';

const facts = new Facts(factSheet(readStory()));
const marks = scene({ frame: STILL_FRAME, facts, arrival: 1 });
const dots = marks.filter((mark) => mark.kind === 'circle');

/** Days from one event to the other. */
const daysBetween = (from: string, to: string) =>
	(Date.parse(facts.date(to)) - Date.parse(facts.date(from))) / 86_400_000;

test('each day from the first meeting to the last has a dot, and the first is dashed', () => {
	expect(dots.map(({ standing }) => standing)).toEqual([
		'planned',
		...Array.from({ length: daysBetween('meeting', 'last-meeting') }, () => 'happened')
	]);
	expect(new Set(dots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(dots.length);
});

test('the figures are the days of the calendar', () => {
	expect(facts.value('days')).toBe(daysBetween('meeting', 'last-meeting'));
	expect(facts.value('days-both')).toBe(daysBetween('meeting', 'last-meeting') + 1);
	expect(facts.value('days-tokyo')).toBe(daysBetween('midnight', 'last-meeting'));
});
