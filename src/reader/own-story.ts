import { addressBar } from './address-bar.ts';
import { TOP } from './addressed-step.ts';
import { pageViewport } from './viewport.ts';
import { runStory } from './live-story.svelte.ts';
import { stepAt } from './step-elements.ts';
import type { StoryData } from './story-data.ts';

/** Runs the story on its own page, and writes the active step to the address. */
export function runOwnStory(data: StoryData): void {
	// At the step that the page is for, the address needs no hash.
	const address = addressBar((id) => {
		const bare = location.pathname + location.search;
		history.replaceState(history.state, '', id === data.start ? bare : `#${id ?? TOP}`);
	});
	// After back or forward, the address already names the reader's step.
	addEventListener('popstate', () => {
		address.setWritten(stepAt(location.hash));
	});
	runStory(data, {
		viewport: pageViewport,
		isLive: true,
		onActiveStep: (id) => {
			address.write(id);
		}
	});
}
