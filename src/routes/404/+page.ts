/** Hosts look for 404.html, and show it at any address: it needs no script to be read. */
export const trailingSlash = 'never';
