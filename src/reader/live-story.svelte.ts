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
import { altTextOf } from './page-words.ts';
import { sectionOf } from './step-elements.ts';
import { sourceOf } from './source-of.ts';
import { markActiveStep, moveTimelineHand } from './step-navigation.ts';
import { showStills } from './stills.ts';
import type { StoryData } from './story-data.ts';
import { StoryReader } from './story-reader.svelte.ts';

/** The page or iframe that the story runs in. Fields may be getters of reactive state. */
export interface Surroundings {
	/** The scrolling viewport. Undefined in stepper mode, which does not scroll. */
	readonly viewport: Viewport | undefined;
	/** Whether to show the live graphic instead of the stills. */
	readonly live: boolean;
	/** Called with the id of the active step after each measurement; undefined: the cover. */
	follow: (step: string | undefined) => void;
}

/** Scenes of this many steps are loaded, the active step's among them. */
const LOADED_STEPS = 6;

/** Browsers that lack one of these show text and stills. */
const NEEDED = ['IntersectionObserver', 'ResizeObserver', 'matchMedia'];

const root = document.documentElement;

/**
 * Runs the live graphic and updates the page when the active step changes. The text comes from the
 * server; this only marks and moves elements.
 * @throws {Error} if the page has no `[data-stage-place]`, or the browser lacks a needed interface.
 */
export function runStory(data: StoryData, around: Surroundings): void {
	for (const name of NEEDED) {
		if (!(name in window)) throw new Error(`This browser has no ${name}.`);
	}
	const place = document.querySelector<HTMLElement>('[data-stage-place]');
	if (!place) throw new Error('The page has no [data-stage-place] element.');

	const chapters = data.chapters;
	const steps = chapters.flatMap((chapter) => chapter.steps);
	const ids = steps.map(({ id }) => id);
	/** Whether the reader has left the place where the page opened. Until then no other scenes are loaded. */
	let hasMoved = $state(false);
	const reader = new StoryReader(
		ids,
		(change) => {
			hasMoved ||= change.via !== 'load';
			announceStep(change);
		},
		data.start
	);
	const scenes = new ChapterScenes(chapters);
	const graphic = new LiveGraphic(
		{
			get step() {
				return (around.live ? reader.id : undefined) ?? 'cover';
			},
			get arrival() {
				return reader.arrival;
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
			if (!around.live) return;
			const from = Math.max(reader.index, 0);
			scenes.load(ids.slice(from, from + (hasMoved ? LOADED_STEPS : 1)));
		});
		$effect(() => {
			if (hasMoved && around.live) whenIdle(loadNext);
		});
		$effect(() => {
			if (graphic.canMount) untrack(() => graphic.mount(place, data.facts));
		});
		$effect(() => {
			if (!graphic.isWhole || !around.live) return;
			root.dataset.reader = 'live';
			return () => delete root.dataset.reader;
		});
		$effect(() => {
			if (graphic.isWhole || graphic.hasFailed || !around.live) showStills();
		});
		$effect(() => {
			root.dataset.activeStep = reader.id ?? '';
			markActiveStep(reader.id);
			pinCaption(reader.id === undefined ? undefined : sectionOf(reader.id));
		});
		$effect(() => {
			const before = steps[reader.index - 1]?.timelinePosition ?? 0;
			const here = reader.index === COVER ? 0 : (steps[reader.index]?.timelinePosition ?? 0);
			moveTimelineHand(before + (here - before) * reader.arrival);
		});
		$effect(() => {
			const { viewport } = around;
			if (!viewport || !isReady) return;
			const onmeasured = () => {
				graphic.checkPage();
				around.follow(reader.id);
			};
			return untrack(() =>
				trackActiveStep({ steps: ids, reader, viewport, onmeasured, start: data.start })
			);
		});
	});
}
