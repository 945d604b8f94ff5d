import { mount, unmount } from 'svelte';
import { runStory } from '#reader/live-story.svelte.ts';
import { frameContent } from './frame-content.ts';
import type { FramedStoryData } from './frame-data.ts';
import { HostConnection } from './host-connection.svelte.ts';
import { Pages } from './pages.svelte.ts';
import { initialStep } from './initial-step.ts';
import type StepperComponent from './Stepper.svelte';

/**
 * Runs the whole story in an iframe, in the best mode that the host allows. It starts in flat mode,
 * which is the page without scripts: text and stills.
 * @throws {Error} if the page has no `[data-frame]` or `[data-flowing]` element.
 */
export function runFramedStory(data: FramedStoryData): void {
	const content = frameContent();
	const flowing = document.querySelector<HTMLElement>('[data-flowing]');
	if (!flowing) throw new Error('The page has no [data-flowing] element.');

	const ids = data.chapters.flatMap(({ steps }) => steps.map(({ id }) => id));
	const pages = new Pages(ids.length);
	const host = new HostConnection({
		addressOf: (id = '') => data.address + (id && `#${id}`),
		showStep
	});

	let Stepper = $state.raw<typeof StepperComponent>();
	/** While the stepper loads, the page stays flat. */
	const mode = $derived(host.mode === 'stepper' && !Stepper ? 'flat' : host.mode);

	/** Pixels between the viewport's top and a step that a link leads to. In flat mode the host decides. */
	function offsetOf(place: Element): number {
		if (mode !== 'sticky') return 0;
		const { scrollPaddingTop } = getComputedStyle(document.documentElement);
		return parseFloat(getComputedStyle(place).scrollMarginTop) + parseFloat(scrollPaddingTop);
	}

	function showStep(id: string) {
		const place = document.getElementById(id);
		const index = ids.indexOf(id);
		// A stepper that still loads opens at the step.
		if (host.mode !== 'stepper' && place) {
			host.seek(place.getBoundingClientRect().top + window.scrollY - offsetOf(place));
		} else if (index >= 0) {
			pages.goTo(index);
		}
	}

	async function loadStepper() {
		const start = initialStep(new URLSearchParams(location.search), ids);
		if (start) pages.goTo(ids.indexOf(start));
		Stepper = (await import('./Stepper.svelte')).default;
	}

	$effect.root(() => {
		$effect(() => {
			// If it fails to load, the page stays flat.
			if (host.mode === 'stepper' && !Stepper) loadStepper().catch(() => undefined);
		});
		$effect(() => {
			if (mode !== 'stepper' || !Stepper) return;
			const stepper = mount(Stepper, { target: content, props: { data, pages, host } });
			flowing.dataset.flowing = 'away';
			return () => {
				flowing.dataset.flowing = '';
				void unmount(stepper);
			};
		});
		// After the effect that swaps the content: a new mode is measured with its own content.
		host.start(content, () => (mode === host.mode ? mode : undefined));
	});
	document.addEventListener('click', host.followLink);
	runStory(data, host);
}
