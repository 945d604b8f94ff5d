import type { CreativeWork } from 'schema-dts';
import type { Story } from '#content/story.ts';
import { editionAddress } from './editions.ts';

/** The properties of a page that name its other languages. */
type Translations = Pick<Exclude<CreativeWork, string>, 'workTranslation' | 'translationOfWork'>;

/**
 * The other languages of a page, as schema.org data: the translations of a page in the story's own language, or the
 * work that a page translates. Empty for a story with one language, and without `SITE_URL`.
 * @param path From the story's first page in a language, as in `/tokyo/`.
 */
export function translationsOf(
	{ language, languages: [own, ...editions] }: Pick<Story, 'language' | 'languages'>,
	path: string
): Translations {
	const works = (own?.language === language ? editions : own ? [own] : []).flatMap((edition) => {
		const url = editionAddress(edition, path);
		return url ? [{ '@type': 'CreativeWork' as const, inLanguage: edition.language, url }] : [];
	});
	if (works.length === 0) return {};
	return own?.language === language ? { workTranslation: works } : { translationOfWork: works[0] };
}
