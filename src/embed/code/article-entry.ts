/** The script of the small article that shows an embed. */
import { attempt } from '#site/attempt.ts';
import { pageData } from '#site/page-data.ts';
import { placeStory, type Article } from './article.ts';

void attempt('the story', () => {
	placeStory(pageData() as Article);
});
