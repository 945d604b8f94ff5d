// @ts-check

const comment = /\/\*[\s\S]*?\*\//g;
const address = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/g;
const importRule =
	/@import\s+(?:"([^"]*)"|'([^']*)'|url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\))/g;

/**
 * @param {string} css
 * @param {RegExp} pattern
 */
function matches(css, pattern) {
	return Array.from(css.replace(comment, '').matchAll(pattern), ([, ...found]) =>
		found.find((value) => value !== undefined)
	).filter((value) => value !== undefined);
}

/**
 * Every address in `url()`.
 *
 * @param {string} css
 */
export function styleAddresses(css) {
	return matches(css, address);
}

/**
 * The stylesheets that a stylesheet brings in.
 *
 * @param {string} css
 */
export function importedStyles(css) {
	return matches(css, importRule);
}
