// @ts-check

/**
 * @typedef {object} Tag
 * @property {string} name in lower case
 * @property {Record<string, string>} attributes
 * @property {string} text what a script or style holds; empty for every other tag
 */

const comment = /<!--[\s\S]*?-->/g;
const tag = /<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const attribute = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * The start tags of a page, with the text of scripts and styles, in which nothing is a tag.
 *
 * @param {string} html
 * @returns {Tag[]}
 */
export function tagsOf(html) {
	const page = html.replace(comment, '');
	/** @type {Tag[]} */
	const tags = [];
	tag.lastIndex = 0;
	for (let match = tag.exec(page); match; match = tag.exec(page)) {
		const name = (match[1] ?? '').toLowerCase();
		const text = name === 'script' || name === 'style' ? upToEnd(page, name, tag.lastIndex) : '';
		tag.lastIndex += text.length;
		tags.push({ name, attributes: attributesOf(match[2] ?? ''), text });
	}
	return tags;
}

/**
 * @param {string} page
 * @param {string} name
 * @param {number} from
 */
function upToEnd(page, name, from) {
	const end = page.toLowerCase().indexOf(`</${name}`, from);
	return page.slice(from, end === -1 ? undefined : end);
}

/** @param {string} text */
function attributesOf(text) {
	return Object.fromEntries(
		Array.from(text.matchAll(attribute), ([, name = '', ...values]) => [
			name.toLowerCase(),
			(values.find((value) => value !== undefined) ?? '').replaceAll('&amp;', '&')
		])
	);
}

/** @param {Tag} tag */
export function relations({ name, attributes }) {
	return name === 'link' ? (attributes.rel ?? '').toLowerCase().split(/\s+/) : [];
}

/** Whether a script tag holds or names a program, and not data. @param {Tag} tag */
export function isProgram({ name, attributes }) {
	return name === 'script' && /^(|module|text\/javascript)$/i.test(attributes.type ?? '');
}
