/** The script of the page of sources. */
import { keepForOffline } from '#site/script/keep-for-offline.ts';
import { attempt } from '#site/script/attempt.ts';
import { startFilter } from './filter-form.ts';

void attempt('the filter', startFilter);
void attempt('the offline copy', () => keepForOffline('../'));
