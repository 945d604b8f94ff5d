/** Entry script of the embed code page. */
import { attempt } from '#site/script/attempt.ts';
import { pageData } from '#site/script/page-data.ts';
import { startBuilder, type BuilderPage } from './builder.ts';
import { startCopying } from './copied-lines.ts';

void attempt('the builder', () => {
	startBuilder(pageData() as BuilderPage);
});
void attempt('the copy buttons', startCopying);
