/** Entry script of the preview's article. */
import { attempt } from '#site/script/attempt.ts';
import { pageData } from '#site/script/page-data.ts';
import { placeStory, type Article } from './article.ts';

void attempt('the story', () => {
	placeStory(pageData() as Article);
});
