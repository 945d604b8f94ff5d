/** Whether a tag is a language or a regional variant of it, as `en` and `en-GB` are of `en`. */
export const isVariantOf = (tag: string, language: string): boolean =>
	new RegExp(`^${language}(-[A-Z]{2})?$`).test(tag);
