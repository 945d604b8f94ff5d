import type { Dataset, WithContext } from 'schema-dts';
import type { Story } from '#content/story.ts';
import { DOWNLOADS } from './downloads.ts';
import { LICENCE } from '#site/licence.ts';
import { TABLES } from './tables.ts';

/**
 * The description of the downloads for search engines, in terms of schema.org.
 * @param root Address of the site's root, or the relative path to it from the page; ends with “/”.
 */
export function dataset(
	{ title, description, language, events }: Story,
	root: string
): WithContext<Dataset> {
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: `${title}: claims, figures and timeline`,
		description,
		inLanguage: language,
		url: `${root}sources/`,
		license: LICENCE.path,
		isAccessibleForFree: true,
		temporalCoverage: `${events[0]?.date}/${events.at(-1)?.date}`,
		variableMeasured: TABLES.map((table) => table.title),
		distribution: DOWNLOADS.map(({ file, description, mediaType }) => ({
			'@type': 'DataDownload',
			name: file,
			description,
			encodingFormat: mediaType,
			contentUrl: `${root}data/${file}`
		}))
	};
}
