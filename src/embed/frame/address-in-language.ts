import { isVariantOf } from '../is-variant.ts';

/**
 * Returns the address of an iframe's page in the language that its parameter requests, relative to the page.
 * Undefined if the page is in that language, or the story is not.
 * @param languages The languages of the story, its own first.
 * @param page The page's own language, and its step: empty for the whole story.
 * @param requested A language, or a regional variant of one.
 */
export function addressInLanguage(
	[own, ...editions]: readonly string[],
	{ language, step }: { language: string; step: string },
	requested: string
): string | undefined {
	const all = [own ?? '', ...editions];
	const found =
		all.find((one) => one === requested) ?? all.find((one) => isVariantOf(requested, one));
	if (!found || found === language) return undefined;
	const upToRoot = `${step ? '../../' : '../'}${language === own ? '' : '../'}`;
	return `${upToRoot}${found === own ? '' : `${found}/`}embed/${step ? `${step}/` : ''}`;
}
