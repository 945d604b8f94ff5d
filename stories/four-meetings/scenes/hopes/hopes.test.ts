import { describe, expect, test } from 'vitest';
import { STILL_FRAME, UNMEASURED_FRAMES } from '#rules/frame.ts';
import { compose } from '#scenes/compose.ts';
import { EDITIONS } from '#scenes/testing/editions.ts';
import { scene } from './hopes.ts';
import type { BoxMark, LineMark } from '#drawing/marks.ts';

describe.each(EDITIONS)('hopes, in $language', ({ facts }) => {
	test.each([STILL_FRAME, ...UNMEASURED_FRAMES])(
		'a hope that began before the committee met starts solid and passes outside its gate ($width × $height)',
		(frame) => {
			const marks = compose(scene, { frame, facts, arrival: 1 });
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
});
