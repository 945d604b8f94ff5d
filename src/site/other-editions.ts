/** Links from a page to the same page in the other languages of the story. */
import { getContext, setContext } from 'svelte';
import { resolve } from '$app/paths';
import type { Story } from '#content/story.ts';
import { languageName } from '#language/language-name.ts';
import { stringsOf } from '#language/strings-of.ts';

/** A page in another language. */
export interface OtherEdition {
	/** Language tag, as in `ja`. */
	language: string;
	/** Name of the language in that language: “日本語”. */
	name: string;
	/** “Read this in English”, in that language. */
	read: string;
	/** The attributes of its link. `language-script.ts` stores the language of a link that the reader follows. */
	link: { href: string; hreflang: string; lang: string; rel: 'alternate' };
}

const OTHERS = Symbol('other languages');

/** The languages of a story without that of the page. */
export const otherLanguages = ({ language, languages }: Pick<Story, 'language' | 'languages'>) =>
	languages.filter((other) => other.language !== language);

/** Gives the components of a page links to its other languages. The root of each page outside iframes calls it. */
export function setOtherEditions(story: Pick<Story, 'language' | 'languages'>): void {
	setContext(OTHERS, otherLanguages(story));
}

/**
 * Returns the page in each other language; none in an iframe. Call it while a component of the page is created.
 * @param path From the story's first page in a language, with a slash at its start.
 */
export function otherEditions(path: string): OtherEdition[] {
	const others = getContext<Story['languages'] | undefined>(OTHERS) ?? [];
	return others.map(({ language, path: folder }) => ({
		language,
		name: languageName(language),
		read: stringsOf(language).editions.read,
		link: {
			href: resolve(`/${folder}${path.slice(1)}`),
			hreflang: language,
			lang: language,
			rel: 'alternate'
		}
	}));
}
