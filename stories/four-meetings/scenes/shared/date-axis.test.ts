import { expect, test } from 'vitest';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { dateAxis } from './date-axis.ts';
import { Facts } from '#facts/facts.ts';

const facts = new Facts(factSheet(readStory()));
const MEETINGS = ['summit', 'hawaii-meeting', 'first-forum', 'two-plus-two'];
const line = {
	facts,
	first: 'summit',
	from: [0, 50] as [number, number],
	to: [1220, 50] as [number, number]
};

test('the gaps between the meetings are to scale', () => {
	const axis = dateAxis({ ...line, last: 'two-plus-two' });
	const positions = MEETINGS.map((event) => axis.at(event)[0]);
	const gaps = positions.slice(1).map((position, index) => position - (positions[index] ?? 0));
	// April to July has 122 days, so a day is 10 units.
	const days = ['gap-washington-hawaii', 'gap-hawaii-tokyo', 'gap-tokyo-july'].map((id) =>
		Math.round(facts.value(id))
	);
	expect(gaps.map((gap) => Math.round(gap / 10))).toEqual(days);
	expect(positions[0]).toBeCloseTo(90);
});

test('zoomed in it is the axis of the first months, zoomed out it is the whole axis', () => {
	const near = dateAxis({ ...line, last: 'two-plus-two' });
	const whole = dateAxis({ ...line, last: 'export-decision' });
	const zoomed = (share: number) =>
		dateAxis({ ...line, last: 'export-decision', closeUp: { last: 'two-plus-two', share } });
	for (const event of MEETINGS) {
		expect(zoomed(0).at(event)[0]).toBeCloseTo(near.at(event)[0]);
		expect(zoomed(1).at(event)[0]).toBeCloseTo(whole.at(event)[0]);
	}
});

test('the part after an event has its own standing', () => {
	const after = { event: 'first-forum', standing: 'planned' } as const;
	const axis = dateAxis({ ...line, last: 'two-plus-two', after });
	const [solidEnd] = axis.at('first-forum');
	const lines = axis.marks.filter((mark) => mark.kind === 'line');
	expect(lines.find(({ key }) => key === 'axis')).toMatchObject({
		standing: 'happened',
		points: [
			[0, 50],
			[solidEnd, 50]
		]
	});
	expect(lines.find(({ key }) => key === 'axis-ahead')).toMatchObject({
		standing: 'planned',
		points: [
			[solidEnd, 50],
			[1220, 50]
		]
	});
});
