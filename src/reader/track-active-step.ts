import { addressedStep } from './addressed-step.ts';
import { hashOf, reveal } from './reveal.ts';
import { endOf, lineOf, sectionOf, topsOf } from './step-elements.ts';
import { PlaceKeeper, type StoryLayout } from './place-keeper.ts';
import type { ReadingPosition } from './reading-position.svelte.ts';
import type { Viewport } from './viewport.ts';

/** Events of a reader who scrolls by hand. */
const SCROLL_INPUT = ['wheel', 'touchmove', 'keydown'];

/** Events of a jump through the history, or to another anchor. */
const NAVIGATION = ['popstate', 'hashchange'];

interface Tracking {
	/** Ids of the steps, in story order. */
	steps: readonly string[];
	position: ReadingPosition;
	viewport: Viewport;
	/** Called after each measurement once the page has loaded. */
	onmeasured: () => void;
	/** Id of the step that the page is for; undefined: the page opens with the cover. */
	start?: string;
}

const hasLoaded = () => document.readyState === 'complete';

const isNewVisit = () =>
	performance
		.getEntriesByType('navigation')
		.every((visit) => (visit as PerformanceNavigationTiming).type === 'navigate');

function layoutOf({ steps, viewport, start }: Tracking): StoryLayout {
	const tops = topsOf(steps);
	return {
		measure: () => ({
			tops,
			end: endOf(steps),
			...viewport.lines(lineOf('trigger'), lineOf('resting'))
		}),
		pageSize: () => document.body.getBoundingClientRect(),
		viewportHeight: () => window.innerHeight,
		scroll: viewport.scroll,
		scrollBy: viewport.scrollBy,
		addressedStep() {
			const id = addressedStep(start);
			const index = id === undefined ? -1 : steps.indexOf(id);
			return index === -1 ? undefined : index;
		},
		showStep(index) {
			const section = sectionOf(steps[index] ?? '');
			if (section) viewport.show(section);
		},
		isNewVisit,
		hasLoaded
	};
}

/**
 * Keeps `reader` at the step that is in the viewport, and the page at the reader's place.
 * @returns Removes all listeners.
 */
export function trackActiveStep(tracking: Tracking): () => void {
	const { steps, position, viewport, onmeasured } = tracking;
	const keeper = new PlaceKeeper(position, layoutOf(tracking));
	const keepPlace = () => {
		keeper.keepPlace();
	};
	const followScroll = () => {
		keeper.onReaderScroll();
	};
	const followLink = () => {
		keeper.onReaderLink();
	};

	const sections = steps.flatMap((step) => sectionOf(step) ?? []);
	const stopMeasuring = viewport.onLayoutChange(sections, () => {
		keeper.update();
		if (hasLoaded()) onmeasured();
	});
	const growth = new ResizeObserver(keepPlace);
	growth.observe(document.body);

	const listeners = new AbortController();
	const { signal } = listeners;
	// The frame after a resize comes before the observer's call, and would measure another step.
	window.addEventListener('resize', keepPlace, { signal });
	for (const event of SCROLL_INPUT) {
		window.addEventListener(event, followScroll, { passive: true, signal });
	}
	for (const event of NAVIGATION) window.addEventListener(event, followLink, { signal });
	const click = ({ target }: MouseEvent) => {
		const link = target instanceof Element && target.closest('a[href*="#"]');
		if (!link) return;
		reveal(hashOf(link));
		followLink();
	};
	window.addEventListener('click', click, { signal });

	return () => {
		listeners.abort();
		growth.disconnect();
		stopMeasuring();
	};
}
