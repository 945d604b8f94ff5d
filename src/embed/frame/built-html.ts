/** The story's own words as markup. They were written by its Markdown at build, and nothing that a reader or a host says is ever in them. */
const policy = window.trustedTypes?.createPolicy('story-words', { createHTML: (html) => html });

/** Markup that the page's policy lets in; for words that come with the story, and for nothing else. */
export function builtHtml(html: string): string {
	return policy?.createHTML(html) ?? html;
}
