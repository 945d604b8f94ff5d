/** Writes `404.html`, the name that hosts look for. */
export const trailingSlash = 'never';
