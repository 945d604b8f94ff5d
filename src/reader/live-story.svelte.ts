import { untrack } from 'svelte';
import { COVER } from '#rules/active-step.ts';
import { ChapterScenes } from '#stage/chapter-scenes.svelte.ts';
import { nextTask } from '#site/script/next-task.ts';
import { whenIdle } from '#stage/when-idle.ts';
import { announceStep } from './announce-step.ts';
import { pinCaption } from './caption.ts';
import { trackActiveStep } from './track-active-step.ts';
import type { Viewport } from './viewport.ts';
import { LiveGraphic } from './live-graphic.svelte.ts';
import { altTextOf } from './page-text.ts';
import { sectionOf } from './step-elements.ts';
import { sourceOf } from './source-of.ts';
import { markActiveStep, moveTimelineMarker } from './step-navigation.ts';
import { showStills } from './stills.ts';
import type { StoryData } from './story-data.ts';
import { ReadingPosition } from './reading-position.svelte.ts';

/** The page or iframe that the story runs in. Fields may be getters of reactive state. */
export interface StoryEnvironment {
	/** The scrolling viewport. Undefined in stepper mode, which does not scroll. */
	readonly viewport: Viewport | undefined;
	/** Whether to show the live graphic instead of the stills. */
	readonly isLive: boolean;
	/** Called with the id of the active step after each measurement; undefined: the cover. */
	onActiveStep: (step: string | undefined) => void;
}

/** Scenes of this many steps are loaded, the active step's among them. */
const LOADED_STEPS = 6;

/** Browsers that lack one of these show text and stills. */
const REQUIRED = ['IntersectionObserver', 'ResizeObserver', 'matchMedia'];

const root = document.documentElement;

/**
 * Runs the live graphic and updates the page when the active step changes. The text comes from the
 * server; this only marks and moves elements.
 * @throws {Error} if the page has no `[data-stage-place]`, or the browser lacks a needed interface.
 */
export function runStory(data: StoryData, environment: StoryEnvironment): void {
	for (const name of REQUIRED) {
		if (!(name in window)) throw new Error(`This browser has no ${name}.`);
	}
	const place = document.querySelector<HTMLElement>('[data-stage-place]');
	if (!place) throw new Error('The page has no [data-stage-place] element.');

	const chapters = data.chapters;
	const steps = chapters.flatMap((chapter) => chapter.steps);
	const ids = steps.map(({ id }) => id);
	/** Whether the reader has left the place where the page opened. Until then no other scenes are loaded. */
	let hasMoved = $state(false);
	const position = new ReadingPosition(
		ids,
		(change) => {
			hasMoved ||= change.via !== 'load';
			announceStep(change);
		},
		data.start
	);
	const scenes = new ChapterScenes(chapters, data.facts);
	const graphic = new LiveGraphic(
		{
			get step() {
				return (environment.isLive ? position.id : undefined) ?? 'cover';
			},
			get arrival() {
				return position.arrival;
			},
			altTextOf: (step) => (step === 'cover' ? data.cover : altTextOf(step)),
			linkOf: sourceOf
		},
		scenes
	);

	/** Loads all scenes, a chapter at a time, for readers who jump or go offline. */
	let next = 0;
	function loadNext(): void {
		const chapter = chapters[next++];
		if (!chapter) return;
		scenes.load(chapter.steps.map(({ id }) => id));
		whenIdle(loadNext);
	}

	/** False in the first task: a slow phone draws in one task and measures in the next. */
	let isReady = $state(false);
	void nextTask().then(() => {
		isReady = true;
	});

	$effect.root(() => {
		$effect(() => {
			if (!environment.isLive) return;
			const from = Math.max(position.index, 0);
			scenes.load(ids.slice(from, from + (hasMoved ? LOADED_STEPS : 1)));
		});
		$effect(() => {
			if (hasMoved && environment.isLive) whenIdle(loadNext);
		});
		$effect(() => {
			if (graphic.canMount) untrack(() => graphic.mount(place, data.facts));
		});
		$effect(() => {
			if (!graphic.isComplete || !environment.isLive) return;
			root.dataset.reader = 'live';
			return () => delete root.dataset.reader;
		});
		$effect(() => {
			if (graphic.isComplete || graphic.hasFailed || !environment.isLive) showStills();
		});
		$effect(() => {
			root.dataset.activeStep = position.id ?? '';
			markActiveStep(position.id);
			pinCaption(position.id === undefined ? undefined : sectionOf(position.id));
		});
		$effect(() => {
			const before = steps[position.index - 1]?.timelinePosition ?? 0;
			const here = position.index === COVER ? 0 : (steps[position.index]?.timelinePosition ?? 0);
			moveTimelineMarker(before + (here - before) * position.arrival);
		});
		$effect(() => {
			const { viewport } = environment;
			if (!viewport || !isReady) return;
			const onmeasured = () => {
				graphic.checkPage();
				environment.onActiveStep(position.id);
			};
			return untrack(() =>
				trackActiveStep({ steps: ids, position, viewport, onmeasured, start: data.start })
			);
		});
	});
}
