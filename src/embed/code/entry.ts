/** The script of the page for newsrooms. */
import { attempt } from '#site/attempt.ts';
import { pageData } from '#site/page-data.ts';
import { startBuilder, type BuilderPage } from './builder.ts';
import { startCopying } from './copied-lines.ts';

void attempt('the builder', () => {
	startBuilder(pageData() as BuilderPage);
});
void attempt('the copy buttons', startCopying);
