import { describe, expect, test } from 'vitest';
import { STILL_FRAME } from '#rules/frame.ts';
import { compose } from '#scenes/compose.ts';
import { EDITIONS } from '#scenes/testing/editions.ts';
import type { CircleMark, CurveMark } from '#drawing/marks.ts';
import { scene } from './record.ts';

describe.each(EDITIONS)('the record, in $language', ({ facts }) => {
	const marks = compose(scene, { frame: STILL_FRAME, facts, arrival: 1 });
	const circles = marks.filter((mark): mark is CircleMark => mark.kind === 'circle');
	const threads = marks.filter((mark): mark is CurveMark => mark.kind === 'curve');
	const knots = circles.filter(({ key }) => key.startsWith('knot-'));
	const rings = circles.filter(({ key }) => key.startsWith('ring-'));

	const knotsOf = ({ points: [start, , , end] }: CurveMark) =>
		knots.filter(({ x, y }) => [start, end].some((point) => point[0] === x && point[1] === y));

	test('both lists have as many entries as the numbers above them say', () => {
		const topics = knots.filter(({ key }) => key.startsWith('knot-topic-'));
		expect(topics).toHaveLength(facts.value('source-topics'));
		expect(knots.length - topics.length).toBe(facts.value('working-groups'));
	});

	test('every entry is joined to the other list, or its thread ends in an open ring', () => {
		const joined = threads.filter((thread) => knotsOf(thread).length === 2);
		const loose = threads.filter((thread) => knotsOf(thread).length === 1);
		expect(joined.map(({ key }) => key)).toEqual([
			'group-missiles',
			'group-ships',
			'group-aircraft'
		]);
		expect(loose.map(({ key }) => `ring-${key}`)).toEqual(rings.map(({ key }) => key));
		expect(rings).toHaveLength(3);
		const both = joined.flatMap(knotsOf).filter((knot) => loose.flatMap(knotsOf).includes(knot));
		expect(both).toEqual([]);
		expect(new Set(threads.flatMap(knotsOf))).toEqual(new Set(knots));
	});
});
