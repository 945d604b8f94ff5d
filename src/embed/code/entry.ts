/** Entry script of the embed code page. */
import { startPart } from '#site/script/start-part.ts';
import { pageData } from '#site/script/page-data.ts';
import { startBuilder, type BuilderPage } from './builder.ts';
import { startCopying } from './copy-code.ts';

const page = document.documentElement.dataset;

void startPart('the builder', () => {
	startBuilder(pageData() as BuilderPage);
});
void startPart(
	'the copy buttons',
	() => {
		startCopying();
		// A host's policy may forbid the inline script that marks the page.
		page.scripted = '';
	},
	() => {
		delete page.scripted;
	}
);
