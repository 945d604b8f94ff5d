import type { WebPage, WithContext } from 'schema-dts';
import type { Story } from '#content/story.ts';
import { sharePage } from '#share/share-page.ts';
import { LICENCE } from '#site/licence.ts';
import { translationsOf } from '#site/translations.ts';

/**
 * Returns the page of a step as schema.org data: a page of the story, with the step's own headline and card.
 * @param root Address of the site's root; may be relative.
 * @throws {Error} when the story has no such step.
 */
export function stepPage(story: Story, step: string, root: string): WithContext<WebPage> {
	const { headline, description, path, card } = sharePage(story, step);
	return {
		'@context': 'https://schema.org',
		'@type': 'WebPage',
		headline,
		description,
		inLanguage: story.language,
		...translationsOf(story, path),
		url: root + path.slice(1),
		image: root + card.slice(1),
		license: LICENCE.path,
		isAccessibleForFree: true,
		isPartOf: { '@type': 'NewsArticle', headline: story.title, url: root }
	};
}
