/** Starts the scripts of the page of sources. */
import { registerServiceWorker } from '#site/script/register-service-worker.ts';
import { attempt } from '#site/script/attempt.ts';
import { startFilter } from './filter-form.ts';

void attempt('the filter', startFilter);
void attempt('the service worker', () => registerServiceWorker('../'));
