/** Entry script of the preview's article. */
import { startPart } from '#site/script/start-part.ts';
import { pageData } from '#site/script/page-data.ts';
import { placeStory, type Article } from './article.ts';

void startPart('the story', () => {
	placeStory(pageData() as Article);
});
