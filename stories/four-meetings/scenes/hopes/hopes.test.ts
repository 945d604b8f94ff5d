import { expect, test } from 'vitest';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { STILL_FRAME, UNMEASURED_FRAMES } from '#rules/frame.ts';
import { Facts } from '#facts/facts.ts';
import { scene as hopes } from './hopes.ts';
import type { BoxMark, LineMark } from '#drawing/marks.ts';

const facts = new Facts(factSheet(readStory()));

test.each([STILL_FRAME, ...UNMEASURED_FRAMES])(
	'a hope that began before the committee met starts solid and passes outside its gate ($width × $height)',
	(frame) => {
		const marks = hopes({ frame, facts, arrival: 1 });
		const posts = marks.filter((mark): mark is BoxMark => mark.kind === 'box');
		const left = Math.min(...posts.map(({ x }) => x));
		const lines = marks.filter((mark): mark is LineMark => mark.kind === 'line');
		const early = lines.filter(({ points: [start] }) => (start?.[0] ?? left) < left);
		const solid = early.filter(({ standing }) => standing === 'happened');
		expect(solid.map(({ key }) => key)).toEqual(['hope-interceptor', 'hope-drones-begun']);
		for (const { points } of early) {
			const y = points[0]?.[1] ?? NaN;
			expect(posts.every((post) => y < post.y || y > post.y + post.height)).toBe(true);
		}
	}
);
