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

/** What the page around a story decides. Fields may be getters of reactive state. */
export interface Surroundings {
	/** The window that the reader looks through; none while something else than scrolling leads through the story. */
	readonly viewport: Viewport | undefined;
	/** The live graphic is in charge; else the stills are. */
	readonly live: boolean;
	/** The reader is at a step, or on the cover. */
	follow: (step: string | undefined) => void;
}

/** Steps that a reader may reach before a slow network answers. */
const AHEAD = 6;

/** Without these a browser reads words and stills. */
const NEEDED = ['IntersectionObserver', 'ResizeObserver', 'matchMedia'];

const root = document.documentElement;

/**
 * Brings the graphic of a story's page to life and keeps the page at its reader's step. Words and
 * stills are the server's; this marks and moves what is there.
 * @throws {Error} when the page has lost the room for its graphic, or the browser lacks an observer.
 */
export function runStory(data: StoryData, around: Surroundings): void {
	for (const name of NEEDED) {
		if (!(name in window)) throw new Error(`This browser has no ${name}.`);
	}
	const place = document.querySelector<HTMLElement>('[data-stage-place]');
	if (!place) throw new Error('The page has lost its [data-stage-place].');

	const chapters = data.chapters;
	const steps = chapters.flatMap((chapter) => chapter.steps);
	const ids = steps.map(({ id }) => id);
	/** Has the reader moved on from where the page opened? Until then the first load is all there is. */
	let hasMoved = $state(false);
	const reader = new StoryReader(
		ids,
		(arrival) => {
			hasMoved ||= arrival.via !== 'load';
			announceStep(arrival);
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

	/** The rest of the story's scenes, a chapter at a time, for readers who jump or lose their network. */
	let next = 0;
	function loadNext(): void {
		const chapter = chapters[next++];
		if (!chapter) return;
		scenes.load(chapter.steps.map(({ id }) => id));
		whenIdle(loadNext);
	}

	/** The first drawing and the first measurement are two tasks. */
	let isReady = $state(false);
	void nextTask().then(() => {
		isReady = true;
	});

	$effect.root(() => {
		$effect(() => {
			if (!around.live) return;
			const from = Math.max(reader.index, 0);
			scenes.load(ids.slice(from, from + (hasMoved ? AHEAD : 1)));
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
			const before = steps[reader.index - 1]?.place ?? 0;
			const here = reader.index === COVER ? 0 : (steps[reader.index]?.place ?? 0);
			moveTimelineHand(before + (here - before) * reader.arrival);
		});
		$effect(() => {
			const { viewport } = around;
			if (!viewport || !isReady) return;
			const onmeasured = () => {
				graphic.look();
				around.follow(reader.id);
			};
			return untrack(() =>
				trackActiveStep({ steps: ids, reader, viewport, onmeasured, start: data.start })
			);
		});
	});
}
