import type { ClientInit } from '@sveltejs/kit';

/** What the story runs on and not every browser has; src/reader/stand-ins.ts makes up for it. */
const NEEDED = ['IntersectionObserver', 'ResizeObserver', 'matchMedia'];

async function allModules(): Promise<void> {
	if (!NEEDED.every((name) => name in window)) await import('#reader/stand-ins.ts');
	const links = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
	await Promise.all(Array.from(links, ({ href }) => import(/* @vite-ignore */ href)));
}

/**
 * Before the page is taken over. SvelteKit puts an error page in the place of one whose modules do
 * not all come, and the words would be gone. So it waits for all that the page names; where one
 * does not come it waits for good, and the page stays as the server made it.
 */
export const init: ClientInit = () => allModules().catch(() => new Promise(() => undefined));
