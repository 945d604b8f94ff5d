import { mount, unmount, untrack } from 'svelte';
import { runStory } from '#reader/live-story.svelte.ts';
import type { FramedStoryData } from './frame-data.ts';
import { HostConnection } from './host-connection.svelte.ts';
import { Pages } from './pages.svelte.ts';
import { startIn } from './start.ts';
import type StepperComponent from './Stepper.svelte';

/**
 * Runs the whole story in a frame of another page, as well as its host allows. It begins as what is
 * there without scripts: words and stills.
 * @throws {Error} when the page has lost its frame.
 */
export function runFramedStory(data: FramedStoryData): void {
	const content = document.querySelector<HTMLElement>('[data-frame]');
	const flowing = document.querySelector<HTMLElement>('[data-flowing]');
	if (!content || !flowing) throw new Error('The page has lost its [data-frame].');

	const ids = data.chapters.flatMap(({ steps }) => steps.map(({ id }) => id));
	const pages = new Pages(ids.length);
	const frame = new HostConnection({
		addressOf: (id = '') => data.address + (id && `#${id}`),
		show
	});

	let Stepper = $state.raw<typeof StepperComponent>();
	let connected = $state(false);
	const mode = $derived(frame.mode === 'stepper' && !Stepper ? 'flat' : frame.mode);

	/** Where anchors rest under the top of the viewport, as CSS has it; in a flat frame a host says so itself. */
	function restOf(place: Element): number {
		if (mode !== 'sticky') return 0;
		const { scrollPaddingTop } = getComputedStyle(document.documentElement);
		return parseFloat(getComputedStyle(place).scrollMarginTop) + parseFloat(scrollPaddingTop);
	}

	function show(id: string) {
		const place = document.getElementById(id);
		const index = ids.indexOf(id);
		if (mode !== 'stepper' && place) {
			frame.seek(place.getBoundingClientRect().top + window.scrollY - restOf(place));
		} else if (index >= 0) {
			pages.goTo(index);
		}
	}

	async function loadStepper() {
		const start = startIn(new URLSearchParams(location.search), ids);
		if (start) pages.goTo(ids.indexOf(start));
		Stepper = (await import('./Stepper.svelte')).default;
	}

	$effect.root(() => {
		$effect(() => {
			// What is read on the way must not begin the talk again.
			const undo = untrack(() => frame.connect(content));
			connected = true;
			return undo;
		});
		$effect(() => {
			// Where it cannot be loaded the words and stills stay.
			if (frame.mode === 'stepper' && !Stepper) loadStepper().catch(() => undefined);
		});
		$effect(() => {
			if (mode !== 'stepper' || !Stepper) return;
			const stepper = mount(Stepper, { target: content, props: { data, pages, frame } });
			flowing.dataset.flowing = 'away';
			return () => {
				flowing.dataset.flowing = '';
				void unmount(stepper);
			};
		});
		$effect(() => {
			if (connected && mode === frame.mode) frame.settle(mode);
		});
	});
	document.addEventListener('click', frame.followLink);
	runStory(data, frame);
}
