import { page } from 'vitest/browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onLayoutChange } from './layout-changes.ts';

const steps = ['one', 'two', 'three'].map((id) => {
	const step = document.createElement('section');
	step.id = id;
	step.style.height = '1000px';
	return step;
});
const cover = document.createElement('header');
const measure = vi.fn();
let stop: () => void;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves when `measure` has not been called for three frames. */
async function noMeasurement(): Promise<void> {
	for (let frames = 0; frames < 3; frames++) {
		const before = measure.mock.calls.length;
		await nextFrame();
		if (measure.mock.calls.length > before) frames = -1;
	}
}

beforeEach(async () => {
	await page.viewport(400, 800);
	document.body.replaceChildren(cover, ...steps);
	window.scrollTo(0, 0);
	measure.mockClear();
	stop = onLayoutChange(steps, measure);
	await vi.waitFor(() => {
		expect(measure).toHaveBeenCalled();
	});
	await noMeasurement();
	measure.mockClear();
});

afterEach(() => {
	stop();
	cover.style.height = '0';
});

const changes: Record<string, () => unknown> = {
	'a scroll': () => {
		window.scrollBy(0, 10);
	},
	'a new width': () => page.viewport(500, 800),
	'a new height': () => page.viewport(400, 700),
	'growth above the steps': () => {
		cover.style.height = '100px';
	},
	'the return from the back-forward cache': () => {
		window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
	}
};

for (const [change, make] of Object.entries(changes)) {
	it(`requests a measurement after ${change}`, async () => {
		await make();
		await vi.waitFor(() => {
			expect(measure).toHaveBeenCalled();
		});
	});

	it(`requests no measurement after ${change} when it is stopped`, async () => {
		stop();
		await make();
		await noMeasurement();
		expect(measure).not.toHaveBeenCalled();
	});
}

it('requests one measurement a frame, for any number of changes', async () => {
	for (let pixels = 1; pixels <= 20; pixels++) {
		window.scrollTo(0, pixels);
		window.dispatchEvent(new Event('scroll'));
		window.dispatchEvent(new Event('resize'));
	}
	await nextFrame();
	expect(measure).toHaveBeenCalledTimes(1);
});
