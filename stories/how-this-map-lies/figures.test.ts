/** The figures that no graphic's test computes, computed from places, dates and time zones. */
import { geoDistance, geoInterpolate } from 'd3-geo';
import { expect, test } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import type { Point } from '#drawing/marks.ts';

const { figures, places, events } = readStory();

function find<Row extends { id: string }>(rows: Row[], id: string): Row {
	const row = rows.find((one) => one.id === id);
	if (!row) throw new Error(`no row “${id}”`);
	return row;
}

const value = (id: string) => find(figures, id).value;
const placeOf = (id: string): Point => {
	const { longitude, latitude } = find(places, id);
	return [longitude, latitude];
};
const [washington, tokyo] = [placeOf('washington'), placeOf('tokyo')];
const along = geoInterpolate(washington, tokyo);
const toTens = (length: number) => Math.round(length / 10) * 10;

test('the great circle’s northernmost latitude', () => {
	const latitudes = Array.from({ length: 10_001 }, (_, index) => along(index / 10_000)[1]);
	expect(Math.max(...latitudes)).toBeCloseTo(value('northernmost'), 1);
});

test('the distance of the lines at their middles', () => {
	// Across the Pacific, Tokyo is at a longitude below −180.
	const middle: Point = [(washington[0] + tokyo[0] - 360) / 2, (washington[1] + tokyo[1]) / 2];
	expect(toTens(geoDistance(along(0.5), middle) * value('radius'))).toBe(value('halfway-gap'));
});

test('the detour of the straight line', () => {
	expect(value('detour')).toBe(value('straight-line') - value('great-circle'));
});

/** Hours that a time zone is ahead of universal time on the day of the meeting. */
function offsetOf(timeZone: string): number {
	const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
	const parts = format.formatToParts(Date.parse(find(events, 'meeting').date));
	const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
	return Number(offset.replace('GMT', '').replace(':', '.'));
}

test.each([
	['oahu', 'Pacific/Honolulu'],
	['tokyo', 'Asia/Tokyo'],
	['kiritimati', 'Pacific/Kiritimati']
])('the minutes from 10 April until the meeting, on the clock of %s', (place, zone) => {
	const ahead = offsetOf(zone) - offsetOf('America/New_York');
	expect(value(`since-${place}`)).toBe(value('since-washington') + ahead * 60);
});

test('the minutes before midnight, and the gap of the clocks', () => {
	expect(value('before-midnight')).toBe(24 * 60 - value('since-tokyo'));
	expect(value('clock-gap')).toBe(offsetOf('Pacific/Kiritimati') - offsetOf('Pacific/Honolulu'));
});
