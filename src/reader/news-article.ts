import type { Event as EventData, NewsArticle, WithContext } from 'schema-dts';
import type { DatedEvent, Story } from '#content/story.ts';
import { sharePage } from '#share/share-page.ts';
import { LICENCE } from '#site/licence.ts';
import { translationsOf } from '#site/translations.ts';

function eventData({ date, until, title, place }: DatedEvent, { places }: Story): EventData {
	const where = places.find(({ id }) => id === place);
	return {
		'@type': 'Event',
		name: title,
		startDate: date,
		endDate: until || date,
		location: where && {
			'@type': 'Place',
			name: where.name,
			address: where.city,
			geo: { '@type': 'GeoCoordinates', latitude: where.latitude, longitude: where.longitude }
		}
	};
}

/**
 * Returns the story as schema.org data for search engines. It has no author and no date of publication: the
 * story's files state neither.
 * @param root Address of the site's root; may be relative.
 */
export function newsArticle(story: Story, root: string): WithContext<NewsArticle> {
	const { title, description, language, events, meetings, hasLedger } = story;
	return {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline: title,
		description,
		inLanguage: language,
		...translationsOf(story, '/'),
		url: root,
		image: root + sharePage(story).card.slice(1),
		license: LICENCE.path,
		isAccessibleForFree: true,
		...(hasLedger && {
			publishingPrinciples: `${root}sources/#method`,
			citation: `${root}sources/`
		}),
		about: events.filter(({ id }) => meetings.includes(id)).map((event) => eventData(event, story))
	};
}
