/** Starts the scripts of the page of sources. */
import { registerServiceWorker } from '#site/script/register-service-worker.ts';
import { startPart } from '#site/script/start-part.ts';
import { startFilter } from './filter-form.ts';

const page = document.documentElement.dataset;

void startPart(
	'the filter',
	() => {
		startFilter();
		// A host's policy may forbid the inline script that marks the page.
		page.scripted = '';
	},
	() => {
		delete page.scripted;
	}
);
void startPart('the service worker', () => registerServiceWorker('../'));
