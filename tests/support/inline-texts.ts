import { createHash } from 'node:crypto';

/** Returns the texts of a page's inline scripts. */
export const inlineScripts = (html: string) => textsOf(html, 'script');

/** Returns the texts of a page's inline styles. */
export const inlineStyles = (html: string) => textsOf(html, 'style');

/** Returns the texts of elements without attributes, or with only `type="module"`. Data has another type. */
function textsOf(html: string, element: string): string[] {
	const elements = html.matchAll(
		new RegExp(`<${element}(?: type="module")?>(.*?)</${element}>`, 'gs')
	);
	return [...elements].map(([, text]) => text ?? '');
}

/** Returns the hash with which a policy allows an inline script or style. */
export function hashOf(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
