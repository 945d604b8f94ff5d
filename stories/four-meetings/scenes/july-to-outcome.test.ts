import { describe, expect, test } from 'vitest';
import { UNMEASURED_FRAMES, STILL_FRAME } from '#rules/frame.ts';
import { compose } from '#scenes/compose.ts';
import { EDITIONS } from '#scenes/testing/editions.ts';
import { scene as july } from './july/july.ts';
import type { BoxMark, CurveMark, Mark } from '#drawing/marks.ts';
import { scene as outcome } from './outcome/outcome.ts';
import type { Scene } from '#scenes/scene.ts';

const frames = [STILL_FRAME, ...UNMEASURED_FRAMES];

const threads = (marks: Mark[]) =>
	marks.filter((mark): mark is CurveMark => mark.kind === 'curve' && mark.key.startsWith('group-'));
const posts = (marks: Mark[]) =>
	marks.filter((mark): mark is BoxMark => mark.kind === 'box' && mark.key.startsWith('gate-'));

/** Keys of the threads that end right of the gate. */
function through(marks: Mark[]): string[] {
	const right = Math.max(...posts(marks).map(({ x, width }) => x + width));
	return threads(marks)
		.filter(({ points }) => points[3][0] > right)
		.map(({ key }) => key);
}

describe.each(EDITIONS)('the gate, in $language', ({ facts }) => {
	const drawn = (scene: Scene, frame: (typeof frames)[number]) =>
		compose(scene, { frame, facts, arrival: 1 });

	test.each(frames)(
		'no thread passes the gate before the committee met ($width × $height)',
		(frame) => {
			const marks = drawn(july, frame);
			expect(threads(marks)).toHaveLength(facts.value('working-groups'));
			expect(through(marks)).toEqual([]);
			expect(new Set(threads(marks).map(({ standing }) => standing))).toEqual(new Set(['planned']));
		}
	);

	test.each(frames)(
		'each thread has the standing that the summaries support ($width × $height)',
		(frame) => {
			const marks = drawn(outcome, frame);
			const standings = threads(marks).map(({ key, standing }) => [key, standing]);
			expect(Object.fromEntries(standings)).toEqual({
				'group-missiles': 'happened',
				'group-supply': 'planned',
				'group-ships': 'disputed',
				'group-aircraft': 'disputed'
			});
			expect(through(marks)).toEqual(['group-supply', 'group-missiles']);
		}
	);

	test.each(frames)(
		'a thread that no summary names ends in an open ring, short of the threshold ($width × $height)',
		(frame) => {
			const marks = drawn(outcome, frame);
			const unnamed = threads(marks).filter(({ standing }) => standing === 'disputed');
			const threshold = marks.find((mark) => mark.key === 'threshold');
			const x = threshold?.kind === 'line' ? (threshold.points[0]?.[0] ?? NaN) : NaN;
			for (const { key, points } of unnamed) {
				const ring = marks.find((mark) => mark.key === `ring-${key}`);
				if (ring?.kind !== 'circle') throw new Error(`no ring at “${key}”`);
				expect(ring.fill).toBe('none');
				expect(ring.x - ring.radius).toBeCloseTo(points[3][0]);
				expect(ring.x + ring.radius).toBeLessThan(x);
			}
		}
	);

	test.each(frames)('the gate is at the same position as in july ($width × $height)', (frame) => {
		const positions = (marks: Mark[]) =>
			posts(marks).map(({ x, y, width, height }) => [x, y, width, height]);
		expect(positions(drawn(outcome, frame))).toEqual(positions(drawn(july, frame)));
	});

	test.each(frames)(
		'threads arrive at the threshold, in an opening of a third of the gate ($width × $height)',
		(frame) => {
			for (const marks of [drawn(july, frame), drawn(outcome, frame)]) {
				const [upper, lower] = posts(marks);
				const line = marks.find((mark) => mark.key === 'threshold');
				const [x, top, bottom] =
					line?.kind === 'line'
						? [line.points[0]?.[0], line.points[0]?.[1], line.points[1]?.[1]]
						: [];
				const height = (lower?.y ?? NaN) + (lower?.height ?? NaN) - (upper?.y ?? NaN);
				expect((bottom ?? NaN) - (top ?? NaN)).toBeCloseTo(height / 3);
				for (const { points, standing } of threads(marks)) {
					const [endX, endY] = points[3];
					expect(endY).toBeGreaterThan(top ?? NaN);
					expect(endY).toBeLessThan(bottom ?? NaN);
					if (standing === 'disputed') expect(endX).toBeLessThan(x ?? NaN);
				}
			}
		}
	);
});
