import { expect, test } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import { Facts } from '#facts/facts.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { BoxMark } from '#drawing/marks.ts';
import { STILL_FRAME } from '#rules/frame.ts';
import { scene } from './date-line.ts';

const story = readStory();
const facts = new Facts(factSheet(story));
const marks = scene({ frame: STILL_FRAME, facts, arrival: 1 });
const boxOf = (key: string) =>
	marks.find((mark): mark is BoxMark => mark.kind === 'box' && mark.key === key);

/** The start of the meeting, from its local time in Washington. */
const start = Date.parse('2024-04-10T10:50-04:00');
const minutes = facts.value('length');

const CLOCKS = [
	['oahu', 'Pacific/Honolulu'],
	['washington', 'America/New_York'],
	['tokyo', 'Asia/Tokyo'],
	['kiritimati', 'Pacific/Kiritimati']
] as const;

/** Day and time in a time zone. */
function clock(timeZone: string, time: number) {
	const format = new Intl.DateTimeFormat('en-GB', {
		timeZone,
		day: 'numeric',
		hour: '2-digit',
		minute: '2-digit'
	});
	const parts = Object.fromEntries(
		format.formatToParts(time).map(({ type, value }) => [type, value])
	);
	return { day: Number(parts.day), time: `${parts.hour ?? ''}:${parts.minute ?? ''}` };
}

const DATES = [
	['date-line.day-before', 9],
	['shared.first-date', 10],
	['date-line.second-date', 11]
] as const;

test.each(CLOCKS)('%s has the time and the dates of its zone', (id, zone) => {
	const meeting = boxOf('meeting');
	if (!meeting) throw new Error('no meeting');
	expect(facts.text(`date-line.${id}`)).toContain(clock(zone, start).time);
	let drawn = 0;
	for (const [label, day] of DATES) {
		const bar = boxOf(`${label}-${id}`);
		if (!bar) continue;
		drawn += bar.width;
		expect(facts.text(label)).toBe(`${day} Apr`);
		// Half a unit is two minutes.
		for (const x of [bar.x + 0.5, bar.x + bar.width / 2, bar.x + bar.width - 0.5]) {
			const time = start + ((x - meeting.x) / meeting.width) * minutes * 60_000;
			expect(clock(zone, time).day).toBe(day);
		}
	}
	expect(drawn).toBeCloseTo(STILL_FRAME.width - 2 * MARGIN);
});
