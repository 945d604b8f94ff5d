// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { moduleImports } from './module-imports.js';
import { isProgram, relations, tagsOf } from './page-tags.js';
import { importedStyles, styleAddresses } from './style-addresses.js';

/**
 * @typedef {{ files: string[], bytes: number }} Weight bytes as they travel
 *
 * @typedef {object} FirstLoad
 * @property {Weight} html with the scripts and styles written into the page
 * @property {Weight} scripts fetched as the page starts
 * @property {Weight} laterScripts fetched when a script asks for them with `import()`
 * @property {Weight} styles
 * @property {Weight} fonts all that the styles name, although a reader may not need each
 * @property {Weight} pictures
 * @property {Weight} laterPictures fetched when they are seen
 * @property {number} elements of the page
 */

/** Addresses in the build are resolved against this; anything that leads elsewhere is not ours. */
const home = 'http://build.invalid/';

/**
 * What a reader's browser fetches for `/`, read off the files of a build.
 *
 * @param {string} folder
 * @returns {FirstLoad}
 */
export function firstLoad(folder) {
	/** @param {string} address */
	const text = (address) => readBuilt(folder, address).toString('utf8');
	const tags = tagsOf(text(`${home}index.html`));

	const styles = closure(addressesOf(tags, isStyle), (sheet) =>
		resolveAll(importedStyles(text(sheet)), sheet)
	);
	const inlineStyles = tags.filter(({ name }) => name === 'style').map((tag) => tag.text);
	const named = [
		...resolveAll(inlineStyles.flatMap(styleAddresses), home),
		...styles.flatMap((sheet) => resolveAll(styleAddresses(text(sheet)), sheet)),
		...addressesOf(tags, isPreload)
	];

	const inline = tags.filter((tag) => isProgram(tag) && !('src' in tag.attributes));
	const started = inline.flatMap((tag) => {
		const { atOnce, later } = moduleImports(tag.text);
		// What the page's own script imports runs at the start, whichever way it is written.
		return resolveAll([...atOnce, ...later], home);
	});
	const scripts = closure([...addressesOf(tags, isScript), ...started], (script) =>
		resolveAll(moduleImports(text(script)).atOnce, script)
	);
	const reachable = closure(scripts, (script) => {
		const { atOnce, later } = moduleImports(text(script));
		return resolveAll([...atOnce, ...later], script);
	});

	/** @param {string[]} addresses */
	const compressed = (addresses) => weigh(folder, addresses, brotliSize);
	/** Fonts and pictures are compressed as they are. @param {string[]} addresses */
	const asStored = (addresses) => weigh(folder, addresses, (contents) => contents.length);
	return {
		html: compressed([`${home}index.html`]),
		scripts: compressed(scripts),
		laterScripts: compressed(reachable.filter((script) => !scripts.includes(script))),
		styles: compressed(styles),
		fonts: asStored(named.filter((address) => /\.(woff2?|ttf|otf)$/.test(address))),
		pictures: asStored([
			...addressesOf(tags, isPicture),
			...named.filter((address) => /\.(png|jpe?g|webp|avif|gif|svg)$/.test(address))
		]),
		laterPictures: compressed(addressesOf(tags, isLaterPicture)),
		elements: tags.length
	};
}

/** @typedef {import('./page-tags.js').Tag} Tag */

/**
 * A stylesheet that SvelteKit has written into the page is named as well, as a disabled link.
 *
 * @param {Tag} tag
 */
const isStyle = (tag) => relations(tag).includes('stylesheet') && !('disabled' in tag.attributes);
/** @param {Tag} tag */
const isPreload = (tag) => relations(tag).includes('preload');
/** @param {Tag} tag */
const isScript = (tag) => isProgram(tag) || relations(tag).includes('modulepreload');
/** @param {Tag} tag */
const isPicture = (tag) =>
	(tag.name === 'img' && tag.attributes.loading !== 'lazy') || relations(tag).includes('icon');
/** A picture that is fetched when a reader comes near it. @param {Tag} tag */
const isLaterPicture = (tag) => tag.name === 'img' && tag.attributes.loading === 'lazy';

/**
 * @param {Tag[]} tags
 * @param {(tag: Tag) => boolean} wanted
 */
function addressesOf(tags, wanted) {
	const addresses = tags
		.filter(wanted)
		.map(({ attributes }) => attributes.src ?? attributes.href)
		.filter((address) => address !== undefined);
	return resolveAll(addresses, home);
}

/**
 * Addresses in full, without those that lead out of the build or hold their own contents.
 *
 * @param {string[]} addresses
 * @param {string} from
 */
function resolveAll(addresses, from) {
	return addresses.flatMap((address) => {
		const { href, pathname } = new URL(address, from);
		return href.startsWith(home) && pathname !== '/' ? [new URL(pathname, home).href] : [];
	});
}

/**
 * The given addresses and all that they lead to, each once.
 *
 * @param {string[]} start
 * @param {(address: string) => string[]} next
 */
function closure(start, next) {
	const all = new Set(start);
	// A set that grows while it is walked is walked to its new end.
	for (const address of all) for (const found of next(address)) all.add(found);
	return [...all];
}

/**
 * @param {string} folder
 * @param {string[]} addresses
 * @param {(contents: Buffer) => number} size
 * @returns {Weight}
 */
function weigh(folder, addresses, size) {
	const unique = [...new Set(addresses)];
	return {
		files: unique.map((address) => address.slice(home.length)),
		bytes: unique.reduce((sum, address) => sum + size(readBuilt(folder, address)), 0)
	};
}

/** @param {Buffer} contents */
function brotliSize(contents) {
	return brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/**
 * @param {string} folder
 * @param {string} address
 */
function readBuilt(folder, address) {
	const path = decodeURI(address.slice(home.length));
	try {
		return readFileSync(join(folder, path));
	} catch {
		throw new Error(
			`The build names ${path} and does not hold it. Build anew; if it stays so, mend the address.`
		);
	}
}
