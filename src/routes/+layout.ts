export const prerender = true;
export const trailingSlash = 'always';
/** Pages are HTML that no script rebuilds; their own scripts are the entries of src/site/script/entries.ts. */
export const csr = false;
