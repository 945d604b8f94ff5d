import { expect, test } from 'vitest';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { Facts } from '#facts/facts.ts';
import { insetMap, insetMapGeometry } from './inset-map.ts';

const facts = new Facts(factSheet(readStory()));

test('the guest house lies south-south-east of the ministry, 163°, north up', () => {
	const { to } = insetMapGeometry([200, 100], 80, facts);
	const [east, south] = [to[0] - 200, to[1] - 100];
	expect((Math.atan2(east, -south) * 180) / Math.PI).toBeCloseTo(163, 0);
	expect(Math.hypot(east, south)).toBeCloseTo(80, 3);
});

test('the scale bar is one kilometer long', () => {
	const marks = insetMap({ x: 0, y: 0, width: 300, height: 200 }, 14, facts);
	const length = (key: string, from: number, to: number) => {
		const mark = marks.find((one) => one.key === key);
		if (mark?.kind !== 'line') throw new Error(`no line “${key}”`);
		const [a, b] = [mark.points[from], mark.points[to]];
		if (!a || !b) throw new Error(`“${key}” has too few points`);
		return Math.hypot(a[0] - b[0], a[1] - b[1]);
	};
	const kilometers = length('last-leg', 0, 1) / length('scale-bar', 1, 2);
	expect(kilometers).toBeCloseTo(facts.value('leg-ichigaya-iikura'), 3);
});
