// @ts-check
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { moduleImports } from './module-imports.js';
import { isProgram, relations, tagsOf } from './page-tags.js';
import { importedStyles, styleAddresses } from './style-addresses.js';

/** Link relations that fetch, or open a connection to, what they name. */
const fetching =
	/^(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|mask-icon|manifest)$/;
const sourced = /^(script|img|source|video|audio|track|iframe|embed|input)$/;

/**
 * Every address of another origin that a page, stylesheet or script of the build loads, with the
 * file that names it. The story is to stand alone: no reader's visit is told to anyone else.
 *
 * @param {string} folder
 * @param {string} [ownOrigin] where the story is published, if that is known
 */
export function foreignAddresses(folder, ownOrigin) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) =>
		loadedBy(file, () => readFileSync(join(folder, file), 'utf8'))
			.map((address) => address.trim())
			.filter((address) => /^(https?:)?\/\//i.test(address) && !isOwn(address, ownOrigin))
			.map((address) => `${file} loads ${address}`)
	);
}

/**
 * @param {string} file
 * @param {() => string} text
 * @returns {string[]}
 */
function loadedBy(file, text) {
	if (file.endsWith('.html')) return loadedByPage(text());
	if (file.endsWith('.css')) return loadedByStyle(text());
	if (file.endsWith('.js')) return loadedByScript(text());
	return [];
}

/** @param {string} html */
function loadedByPage(html) {
	return tagsOf(html).flatMap((tag) => {
		const { name, attributes, text } = tag;
		const addresses = loadedByStyle(attributes.style ?? '');
		if (sourced.test(name)) addresses.push(attributes.src ?? '', ...candidates(attributes.srcset));
		if (relations(tag).some((relation) => fetching.test(relation))) {
			addresses.push(attributes.href ?? '');
		}
		if (name === 'style') addresses.push(...loadedByStyle(text));
		if (isProgram(tag)) addresses.push(...loadedByScript(text));
		return addresses;
	});
}

/** @param {string | undefined} srcset */
function candidates(srcset = '') {
	return srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

/** @param {string} css */
function loadedByStyle(css) {
	return [...importedStyles(css), ...styleAddresses(css)];
}

/** @param {string} code */
function loadedByScript(code) {
	const { atOnce, later } = moduleImports(code);
	return [...atOnce, ...later];
}

/**
 * @param {string} address
 * @param {string | undefined} ownOrigin
 */
function isOwn(address, ownOrigin) {
	return (
		ownOrigin !== undefined && new URL(address, ownOrigin).origin === new URL(ownOrigin).origin
	);
}
