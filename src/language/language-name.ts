/** The name of a language in that language: “日本語” for `ja`. */
export const languageName = (tag: string): string =>
	new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
