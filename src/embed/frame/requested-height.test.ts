import { describe, expect, it } from 'vitest';
import { ONE_SCREEN } from '../modes.ts';
import { requestedHeight, type Measures } from './requested-height.ts';

const story: Measures = {
	mode: 'flat',
	wish: undefined,
	content: 14999.2,
	given: 600,
	fits: false
};
const step: Measures = { mode: 'stepper', wish: 'stepper', content: 600, given: 600, fits: true };

/** What a host makes of a frame that asks again and again, when it gives `extra` pixels more than asked for. */
function settled(measures: Measures, content: (given: number) => number, extra: number): number {
	let given = measures.given;
	let said: number | undefined;
	for (let round = 0; round < 100; round++) {
		const height = requestedHeight({ ...measures, content: content(given), given, said });
		if (height === undefined || height === said) continue;
		said = height;
		given = height + extra;
	}
	return given;
}

describe('requestedHeight', () => {
	it('asks for all there is, in whole pixels', () => {
		expect(requestedHeight(story)).toBe(15_000);
		expect(requestedHeight({ ...story, mode: 'sticky' })).toBe(15_000);
	});

	it('leaves a host that gives less at what it was asked for', () => {
		expect(requestedHeight({ ...story, mode: 'stepper', content: 600 })).toBeUndefined();
	});

	it('asks for one screen when an author wants a stepper', () => {
		expect(requestedHeight({ ...story, mode: 'stepper', wish: 'stepper', content: 600 })).toBe(
			ONE_SCREEN
		);
	});

	it.each([-4, 0, 4, 20])(
		'one step comes to rest in a host that gives %i pixels more, and is no higher than it must be',
		(extra) => {
			const needed = 700;
			const height = settled(step, (given) => Math.max(given, needed), extra);
			expect(Math.abs(height - needed)).toBeLessThanOrEqual(Math.abs(extra));
		}
	);

	it.each([0, 20])('one step that needs less stays one screen, and %i pixels', (extra) => {
		expect(settled(step, (given) => Math.max(given, 300), extra)).toBe(ONE_SCREEN + extra);
	});
});
