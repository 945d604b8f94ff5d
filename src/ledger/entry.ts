/** Starts the scripts of the page of sources. */
import { registerServiceWorker } from '#site/script/register-service-worker.ts';
import { startPart } from '#site/script/start-part.ts';
import { startFilter } from './filter-form.ts';

void startPart('the filter', startFilter);
void startPart('the service worker', () => registerServiceWorker('../'));
