import { untrack } from 'svelte';
import { prefersReducedMotion, Tween } from 'svelte/motion';
import { LiveGraphic } from '#reader/live-graphic.svelte.ts';
import { ChapterScenes } from '#stage/chapter-scenes.svelte.ts';
import type { FramedStepData } from './frame-data.ts';
import { HostConnection } from './host-connection.svelte.ts';
import { TRAVEL_DURATION } from './travel-duration.ts';

/** Calls `work` once, when half of an element has come into view. */
function whenSeen(element: HTMLElement, work: () => void): () => void {
	const sight = new IntersectionObserver(
		([entry]) => {
			if (!entry?.isIntersecting) return;
			sight.disconnect();
			work();
		},
		{ threshold: 0.5 }
	);
	sight.observe(element);
	return () => sight.disconnect();
}

/**
 * Brings one step's graphic to life in a frame of another page.
 * @throws {Error} when the page has lost its frame, or the room for its graphic.
 */
export function runFramedStep({ step, index, facts, chapters, ...data }: FramedStepData): void {
	const content = document.querySelector<HTMLElement>('[data-frame]');
	const place = document.querySelector<HTMLElement>('[data-stage-place]');
	if (!content || !place) throw new Error('The page has lost its [data-stage-place].');

	const frame = new HostConnection({ addressOf: (id = '') => data.address + (id && `#${id}`) });
	let connected = $state(false);

	/** What travels sets out when the reader first sees the graphic; until then it shows where things end. */
	const travelled = new Tween(1, { duration: TRAVEL_DURATION });
	const setOut = () => {
		document.documentElement.dataset.activeStep = step;
		const detail = { id: step, index, via: 'scroll' };
		document.dispatchEvent(new CustomEvent('story:step', { detail }));
		if (prefersReducedMotion.current) return;
		void travelled.set(0, { duration: 0 });
		void travelled.set(1);
	};

	const scenes = new ChapterScenes(chapters);
	const graphic = new LiveGraphic(
		{
			step,
			get arrival() {
				return travelled.current;
			},
			altTextOf: () => data.altText
		},
		scenes
	);
	scenes.load([step]);

	/** One step has nothing to scroll through, so it never sticks; and it fills whatever room there is. */
	const mode = $derived(frame.mode === 'stepper' || frame.hasSpareRoom ? 'stepper' : 'flat');

	$effect.root(() => {
		$effect(() => {
			// What is read on the way must not begin the talk again.
			const undo = untrack(() => frame.connect(content));
			connected = true;
			return undo;
		});
		$effect(() => {
			if (connected) frame.settle(mode);
		});
		$effect(() => {
			if (graphic.canMount) untrack(() => graphic.mount(place, facts));
		});
		$effect(() => {
			if (graphic.isWhole) return whenSeen(place, setOut);
		});
	});
}
