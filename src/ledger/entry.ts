/** The script of the page of sources. */
import { keepForOffline } from '#reader/keep-for-offline.ts';
import { attempt } from '#site/attempt.ts';
import { startFilter } from './filter-form.ts';

void attempt('the filter', startFilter);
void attempt('the offline copy', () => keepForOffline('../'));
