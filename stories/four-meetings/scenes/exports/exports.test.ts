import { describe, expect, it } from 'vitest';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { STILL_FRAME } from '#rules/frame.ts';
import { scene as exportRules } from './exports.ts';
import { Facts } from '#facts/facts.ts';
import type { LineMark } from '#drawing/marks.ts';
import { EXPORT_ROUTES } from './export-routes.ts';

const marks = exportRules({
	frame: STILL_FRAME,
	facts: new Facts(factSheet(readStory())),
	arrival: 1
});
const walls = marks.filter((mark) => mark.kind === 'box' && /^(wall|leaf)-/.test(mark.key));

/** Whether a line runs into the wall or a closed leaf. */
function isBarred({ points }: LineMark): boolean {
	return points.some(([, y]) =>
		walls.some((wall) => wall.kind === 'box' && y >= wall.y && y <= wall.y + wall.height)
	);
}

describe('exports', () => {
	it.each(EXPORT_ROUTES)(
		'the route “$key” is barred if no event opened it, and open otherwise',
		({ key, event }) => {
			const route = marks.find((mark): mark is LineMark => mark.key === `way-${key}`);
			if (!route) throw new Error(`The route “${key}” is not drawn.`);
			expect(isBarred(route)).toBe(event === undefined);
			expect(route.arrow).toBe(event !== undefined);
			const leaf = marks.find((mark) => mark.key === `leaf-${key}`);
			expect(leaf?.kind).toBe(event === undefined ? 'box' : 'line');
		}
	);
});
