import { createHash } from 'node:crypto';

/** Texts of the programs that stand in a page itself. */
export const inlineScripts = (html: string) => textsOf(html, 'script');

/** Texts of the styles that stand in a page itself. */
export const inlineStyles = (html: string) => textsOf(html, 'style');

/** Texts of elements that say no more of themselves than that they are modules; data says its type. */
function textsOf(html: string, element: string): string[] {
	const elements = html.matchAll(
		new RegExp(`<${element}(?: type="module")?>(.*?)</${element}>`, 'gs')
	);
	return [...elements].map(([, text]) => text ?? '');
}

/** How a policy names a script or a style that stands in a page. */
export function hashOf(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
