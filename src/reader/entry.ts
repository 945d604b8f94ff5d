/** The script of the story's page and of each step's page. */
import { startPart } from '#site/script/start-part.ts';
import { pageData } from '#site/script/page-data.ts';
import { nextTask } from '#site/script/next-task.ts';
import { startSharing, type SharedSite } from '#share/share-links.ts';
import { registerServiceWorker } from '#site/script/register-service-worker.ts';
import { awaitGraphic, showStills } from './stills.ts';
import type { StoryData } from './story-data.ts';
import { startThemeSwitch } from './theme-switch.ts';

awaitGraphic();
void startPart(
	'the live graphic',
	async () => {
		const { runOwnStory } = await import('./own-story.ts');
		await nextTask();
		runOwnStory(pageData() as StoryData);
	},
	showStills
);
void startPart('the theme switch', startThemeSwitch);
void startPart('the share panel', () => {
	startSharing(pageData() as SharedSite);
});
void startPart('the service worker', () => registerServiceWorker((pageData() as StoryData).home));
