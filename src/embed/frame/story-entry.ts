/** Entry script of an iframe with the whole story. */
import { awaitGraphic, showStills } from '#reader/stills.ts';
import { startSharing } from '#share/share-links.ts';
import { startPart } from '#site/script/start-part.ts';
import { pageData } from '#site/script/page-data.ts';
import type { FramedStoryData } from './frame-data.ts';

awaitGraphic();
void startPart(
	'the live graphic',
	async () => {
		const { runFramedStory } = await import('./framed-story.svelte.ts');
		runFramedStory(pageData() as FramedStoryData);
	},
	showStills
);
void startPart('the share panel', () => {
	startSharing(pageData() as FramedStoryData);
});
