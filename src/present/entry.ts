/** The script of the presentation, `/present/`. */
import { startThemeSwitch } from '#reader/theme-switch.ts';
import type { StoryData } from '#reader/story-data.ts';
import { pageData } from '#site/script/page-data.ts';
import { registerServiceWorker } from '#site/script/register-service-worker.ts';
import { startPart } from '#site/script/start-part.ts';
import { keepAwake } from './keep-awake.ts';
import { runPresentation } from './run-presentation.svelte.ts';

void startPart('the presentation', () => {
	runPresentation(pageData() as StoryData);
});
void startPart('the theme switch', startThemeSwitch);
void startPart('the lock that keeps the screen on', keepAwake);
void startPart('the service worker', () => registerServiceWorker((pageData() as StoryData).home));
