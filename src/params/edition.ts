/** Matches the language of an edition other than the story's own, which is at the site's root. */
export const match = (language: string): boolean => __EDITIONS__.includes(language);
