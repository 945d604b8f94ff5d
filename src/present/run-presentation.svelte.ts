import { untrack } from 'svelte';
import { fill } from '#language/template.ts';
import { addressBar } from '#reader/address-bar.ts';
import { TOP } from '#reader/addressed-step.ts';
import { announceStep } from '#reader/announce-step.ts';
import { LiveGraphic } from '#reader/live-graphic.svelte.ts';
import { altTextOf } from '#reader/page-text.ts';
import { stepAt } from '#reader/step-elements.ts';
import type { StoryData } from '#reader/story-data.ts';
import { ArrivalTween } from '#stage/arrival-tween.svelte.ts';
import { ChapterScenes } from '#stage/chapter-scenes.svelte.ts';
import { whenIdle } from '#stage/when-idle.ts';
import { startControls } from './controls.svelte.ts';
import { toggleFullScreen } from './full-screen.ts';
import { Presentation } from './presentation.svelte.ts';

const root = document.documentElement;

/** @throws {Error} if the page has no such element. */
function required(selector: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`The page has no ${selector} element.`);
	return found;
}

/**
 * Shows the words of a step and hides those of the others.
 * @param id Id of the step, or `TOP`.
 * @returns The headline.
 */
function showSlide(id: string): string {
	for (const slide of document.querySelectorAll<HTMLElement>('[data-slide]')) {
		slide.hidden = slide.id !== id;
	}
	return document.querySelector('[data-slide]:not([hidden]) h1')?.textContent ?? '';
}

/**
 * Runs the presentation: one step at a time, with its live graphic. The words are the server's; this
 * shows those of the current step.
 * @throws {Error} if the page lacks an element that `PresentPage.svelte` renders.
 */
export function runPresentation(data: StoryData): void {
	const main = required('main');
	const place = required('[data-stage-place]');
	const announcement = required('[data-announcement]');
	const ids = data.chapters.flatMap(({ steps }) => steps.map(({ id }) => id));
	const presentation = new Presentation(ids.length, () => void toggleFullScreen());
	const step = $derived(ids[presentation.index]);

	const addressedIndex = () => ids.indexOf(stepAt(location.hash) ?? '');
	presentation.goTo(addressedIndex());
	const address = addressBar((id) => {
		const bare = location.pathname + location.search;
		history.replaceState(history.state, '', id ? `#${id}` : bare);
	});

	const tween = new ArrivalTween(1);
	const scenes = new ChapterScenes(data.chapters, data.facts);
	const altText = (id: string) => (id === 'cover' ? data.cover : altTextOf(id));
	const graphic = new LiveGraphic(
		{
			get step() {
				return step ?? 'cover';
			},
			get arrival() {
				return tween.arrival;
			},
			altTextOf: altText
		},
		scenes
	);

	let via: 'load' | 'link' = 'load';

	$effect.root(() => {
		startControls(presentation);
		$effect(() => {
			scenes.load(ids.slice(Math.max(presentation.index, 0), presentation.index + 2));
			// All of them, before the network of the lecture hall fails.
			whenIdle(() => scenes.load(ids));
		});
		$effect(() => {
			if (graphic.canMount) untrack(() => graphic.mount(place, data.facts));
		});
		$effect(() => {
			root.toggleAttribute('data-graphic-failed', graphic.hasFailed);
		});
		$effect(() => {
			main.toggleAttribute('data-has-notes', presentation.hasNotes);
		});
		$effect(() => {
			const headline = showSlide(step ?? TOP);
			root.dataset.activeStep = step ?? '';
			if (step) announceStep({ id: step, index: presentation.index, via });
			address.write(step);
			if (via === 'link') {
				tween.play();
				announcement.textContent = fill(announcement.dataset.announcement ?? '', {
					headline,
					altText: altText(step ?? 'cover')
				});
			}
			via = 'link';
		});
	});
	window.addEventListener('hashchange', () => {
		const index = addressedIndex();
		address.setWritten(ids[index]);
		presentation.goTo(index);
	});
}
