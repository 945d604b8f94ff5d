import { describe, expect, it } from 'vitest';
import { STILL_FRAME } from '#rules/frame.ts';
import { scene } from './exports.ts';
import { compose } from '#scenes/compose.ts';
import { EDITIONS } from '#scenes/testing/editions.ts';
import type { LineMark, Mark } from '#drawing/marks.ts';
import { EXPORT_ROUTES } from './export-routes.ts';

/** Whether a line runs into the wall or a closed leaf. */
function isBarred({ points }: LineMark, marks: Mark[]): boolean {
	const walls = marks.filter((mark) => mark.kind === 'box' && /^(wall|leaf)-/.test(mark.key));
	return points.some(([, y]) =>
		walls.some((wall) => wall.kind === 'box' && y >= wall.y && y <= wall.y + wall.height)
	);
}

describe.each(EDITIONS)('exports, in $language', ({ facts }) => {
	const marks = compose(scene, { frame: STILL_FRAME, facts, arrival: 1 });

	it.each(EXPORT_ROUTES)(
		'the route “$key” is barred if no event opened it, and open otherwise',
		({ key, event }) => {
			const route = marks.find((mark): mark is LineMark => mark.key === `way-${key}`);
			if (!route) throw new Error(`The route “${key}” is not drawn.`);
			expect(isBarred(route, marks)).toBe(event === undefined);
			expect(route.arrow).toBe(event !== undefined);
			const leaf = marks.find((mark) => mark.key === `leaf-${key}`);
			expect(leaf?.kind).toBe(event === undefined ? 'box' : 'line');
		}
	);
});
