import type { Dataset, WithContext } from 'schema-dts';
import type { Story } from '#content/story.ts';
import { stringsOf } from '#language/strings-of.ts';
import { downloadsOf } from './downloads.ts';
import { LICENCE } from '#site/licence.ts';
import { translationsOf } from '#site/translations.ts';
import { tablesOf } from './tables.ts';

/**
 * The description of the downloads for search engines, in terms of schema.org.
 * @param root Address of the site's root, or the relative path to it from the page; ends with “/”.
 */
export function dataset(story: Story, root: string): WithContext<Dataset> {
	const { title, description, language, events } = story;
	const { data } = stringsOf(language);
	const [first, last] = [events[0], events.at(-1)];
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: data.title(title),
		description,
		inLanguage: language,
		...translationsOf(story, '/sources/'),
		url: `${root}sources/`,
		license: LICENCE.path,
		isAccessibleForFree: true,
		temporalCoverage: first && last && `${first.date}/${last.date}`,
		variableMeasured: tablesOf(story).map(({ name }) => data.tables[name].title),
		distribution: downloadsOf(story).map(({ file, description, mediaType }) => ({
			'@type': 'DataDownload',
			name: file,
			description,
			encodingFormat: mediaType,
			contentUrl: `${root}data/${file}`
		}))
	};
}
