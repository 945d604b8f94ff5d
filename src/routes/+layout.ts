export const prerender = true;
export const trailingSlash = 'always';
/** No hydration: pages are static HTML, and load one of the scripts in src/site/script/entries.ts. */
export const csr = false;
