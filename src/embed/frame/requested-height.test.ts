import { describe, expect, it } from 'vitest';
import { ONE_SCREEN } from '../modes.ts';
import { requestedHeight, type Measures } from './requested-height.ts';

const story: Measures = {
	mode: 'flat',
	requestedMode: undefined,
	contentHeight: 14999.2,
	iframeHeight: 600,
	fitsIframe: false
};
const step: Measures = {
	mode: 'stepper',
	requestedMode: 'stepper',
	contentHeight: 600,
	iframeHeight: 600,
	fitsIframe: true
};

/**
 * The iframe's height after 100 rounds in a host that gives `extra` px more than requested.
 * @param contentHeight The content's height in an iframe of a height.
 */
function finalHeight(
	measures: Measures,
	contentHeight: (iframeHeight: number) => number,
	extra: number
): number {
	let { iframeHeight } = measures;
	let sentHeight: number | undefined;
	for (let round = 0; round < 100; round++) {
		const height = requestedHeight({
			...measures,
			contentHeight: contentHeight(iframeHeight),
			iframeHeight,
			sentHeight
		});
		if (height === undefined || height === sentHeight) continue;
		sentHeight = height;
		iframeHeight = height + extra;
	}
	return iframeHeight;
}

describe('requestedHeight', () => {
	it('requests the content’s whole height, in whole pixels', () => {
		expect(requestedHeight(story)).toBe(15_000);
		expect(requestedHeight({ ...story, mode: 'sticky' })).toBe(15_000);
	});

	it('does not repeat the request if the host gives less height', () => {
		expect(requestedHeight({ ...story, mode: 'stepper', contentHeight: 600 })).toBeUndefined();
	});

	it('requests one screen when the address requests a stepper', () => {
		expect(
			requestedHeight({ ...story, mode: 'stepper', requestedMode: 'stepper', contentHeight: 600 })
		).toBe(ONE_SCREEN);
	});

	it.each([-4, 0, 4, 20])(
		'one step stops growing in a host that gives %i px more, at the height that it needs',
		(extra) => {
			const needed = 700;
			const height = finalHeight(step, (iframeHeight) => Math.max(iframeHeight, needed), extra);
			expect(Math.abs(height - needed)).toBeLessThanOrEqual(Math.abs(extra));
		}
	);

	it.each([0, 20])('one step that needs less stays one screen, plus the host’s %i px', (extra) => {
		expect(finalHeight(step, (iframeHeight) => Math.max(iframeHeight, 300), extra)).toBe(
			ONE_SCREEN + extra
		);
	});
});
