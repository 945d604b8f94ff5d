import { readerTags } from '#share/reader-tags.ts';
import { addressBar } from './address-bar.ts';
import { TOP } from './addressed-step.ts';
import { pageViewport } from './viewport.ts';
import { runStory } from './live-story.svelte.ts';
import { stepAt } from './step-elements.ts';
import type { StoryData } from './story-data.ts';

/** Runs the story on its own page, and writes the active step to the address and to the page's tags. */
export function runOwnStory(data: StoryData): void {
	const moveTags = readerTags(data.home, data.start);
	// At the step that the page is for, the address needs no hash.
	const address = addressBar((id) => {
		moveTags(id);
		const bare = location.pathname + location.search;
		history.replaceState(history.state, '', id === data.start ? bare : `#${id ?? TOP}`);
	});
	const stepInAddress = () => (location.hash ? stepAt(location.hash) : data.start);
	moveTags(stepInAddress());
	// After back or forward, the address already names the reader's step.
	addEventListener('popstate', () => {
		const id = stepInAddress();
		address.setWritten(id);
		moveTags(id);
	});
	runStory(data, {
		viewport: pageViewport,
		isLive: true,
		onActiveStep: (id) => {
			address.write(id);
		}
	});
}
