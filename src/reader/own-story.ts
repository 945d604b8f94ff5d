import { addressBar } from './address-bar.ts';
import { TOP } from './addressed-step.ts';
import { pageViewport } from './viewport.ts';
import { runStory } from './live-story.svelte.ts';
import { stepAt } from './step-elements.ts';
import type { StoryData } from './story-data.ts';

/** Runs the story on its own page, whose address follows the reader. */
export function runOwnStory(data: StoryData): void {
	// Where the page opens by itself, its bare address says so.
	const address = addressBar((id) => {
		const bare = location.pathname + location.search;
		history.replaceState(history.state, '', id === data.start ? bare : `#${id ?? TOP}`);
	});
	// After a jump through the history, the address already says where the reader is.
	addEventListener('popstate', () => {
		address.holds(stepAt(location.hash));
	});
	runStory(data, {
		viewport: pageViewport,
		live: true,
		follow: (id) => {
			address.follow(id);
		}
	});
}
