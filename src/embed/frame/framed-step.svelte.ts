import { untrack } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';
import { announceStep } from '#reader/announce-step.ts';
import { LiveGraphic } from '#reader/live-graphic.svelte.ts';
import { ArrivalTween } from '#stage/arrival-tween.svelte.ts';
import { ChapterScenes } from '#stage/chapter-scenes.svelte.ts';
import { frameContent } from './frame-content.ts';
import type { FramedStepData } from './frame-data.ts';
import { HostConnection } from './host-connection.svelte.ts';
import { onceHalfVisible } from './once-half-visible.ts';

/**
 * Mounts one step's live graphic in the iframe's page.
 * @throws {Error} if the page has no `[data-frame]` or `[data-stage-place]` element.
 */
export function runFramedStep({ step, index, facts, chapters, ...data }: FramedStepData): void {
	const content = frameContent();
	const place = document.querySelector<HTMLElement>('[data-stage-place]');
	if (!place) throw new Error('The page has no [data-stage-place] element.');

	const host = new HostConnection({ addressOf: (id = '') => data.address + (id && `#${id}`) });

	/** Shows the arrival at its end until the reader sees the graphic for the first time. */
	const tween = new ArrivalTween(1);
	const scenes = new ChapterScenes(chapters, facts);
	const graphic = new LiveGraphic(
		{
			step,
			get arrival() {
				return tween.arrival;
			},
			altTextOf: () => data.altText
		},
		scenes
	);
	scenes.load([step]);

	/** One step does not scroll, so it never sticks; it fills the frame where it can. */
	const mode = $derived(host.mode === 'stepper' || host.hasSpareHeight ? 'stepper' : 'flat');

	$effect.root(() => {
		host.start(content, () => mode);
		$effect(() => {
			if (graphic.canMount) untrack(() => graphic.mount(place, facts));
		});
		$effect(() => {
			if (!graphic.isComplete) return;
			return onceHalfVisible(place, () => {
				document.documentElement.dataset.activeStep = step;
				announceStep({ id: step, index, via: 'scroll' });
				if (!prefersReducedMotion.current) tween.play();
			});
		});
	});
}
