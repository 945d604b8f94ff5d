/** HTML without comments. Svelte writes them for hydration, which no page here does. */
export const withoutComments = (html: string): string => html.replaceAll(/<!--.*?-->/gs, '');
