import { describe, expect, it } from 'vitest';
import { frameFor } from '#rules/frame.ts';
import { scene } from './drones.ts';
import { compose } from '#scenes/compose.ts';
import { EDITIONS } from '#scenes/testing/editions.ts';
import type { Point } from '#drawing/marks.ts';

const BOXES = [
	{ width: 320, height: 277 },
	{ width: 390, height: 426 },
	{ width: 540, height: 664 },
	{ width: 1380, height: 976 }
];

describe.each(EDITIONS)('drones, in $language', ({ facts }) => {
	const draw = (box: { width: number; height: number }) =>
		compose(scene, { frame: frameFor(box), facts, arrival: 1 });

	it.each(BOXES)('no mark of the United States is inside the circle at $width × $height', (box) => {
		const marks = draw(box);
		const program = marks.find(({ key }) => key === 'program');
		if (program?.kind !== 'circle') throw new Error('The program is not drawn as a circle.');

		const points = marks.flatMap((mark): Point[] => {
			if (mark.kind === 'circle' && mark.actor === 'us') {
				return [
					[mark.x - mark.radius, mark.y],
					[mark.x, mark.y - mark.radius]
				];
			}
			return mark.kind === 'line' || mark.kind === 'curve' ? mark.points : [];
		});
		expect(points.length).toBeGreaterThan(4);

		const inside = points.filter(
			([x, y]) => Math.hypot(x - program.x, y - program.y) <= program.radius
		);
		expect(inside).toEqual([]);
	});

	it.each(BOXES)('both countries are tied to the drones, at $width × $height', (box) => {
		const marks = draw(box);
		const joint = marks.find((mark) => mark.key === 'joint');
		const at = joint?.kind === 'circle' ? [joint.x, joint.y] : [];
		const ties = marks.filter((mark) => mark.kind === 'line' && /^tie-(us|japan)$/.test(mark.key));
		expect(ties.map((tie) => tie.kind === 'line' && tie.actor).toSorted()).toEqual(['japan', 'us']);
		expect(ties.map((tie) => tie.kind === 'line' && tie.points.at(-1))).toEqual([at, at]);
	});

	it('the treaty is solid, the planned fighter and drones are dashed, the unconfirmed claim is hatched', () => {
		const marks = draw({ width: 774, height: 696 });
		const standingOf = (key: string) => {
			const mark = marks.find((one) => one.key === key);
			return mark && 'standing' in mark ? mark.standing : undefined;
		};
		expect(standingOf('program')).toBe('happened');
		expect(['fighter', 'wingman-0', 'wingman-1'].map(standingOf)).toEqual(
			Array.from({ length: 3 }, () => 'planned')
		);
		expect(standingOf('claim')).toBe('disputed');
	});
});
