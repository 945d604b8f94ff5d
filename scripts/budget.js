// @ts-check
/** `node scripts/budget.js` weighs what the first load of the built story fetches. */
import { firstLoad } from './budget/first-load.js';
import { foreignAddresses } from './budget/foreign-addresses.js';
import { messageOf } from './message.js';
import { buildFolder } from './places.js';
import { startedDirectly } from './started-directly.js';

/** @typedef {import('./budget/first-load.js').Weight} Weight */

/**
 * In bytes as they travel: what a phone on a poor line gets within the first seconds. Scripts that
 * are only fetched when a reader comes near what they draw are weighed and shown apart.
 */
export const limits = { javaScript: 50_000, html: 35_000, fonts: 90_000, elements: 1300 };

/** Well under a limit the limit itself is to be lowered, so that a gain is kept. */
export const floors = { javaScript: 42_000, html: 26_000, elements: 800 };

/**
 * The numbers, and each way in which they go over their limits.
 *
 * @param {string} folder a build
 */
export function measure(folder) {
	const weights = firstLoad(folder);
	const foreign = foreignAddresses(folder, process.env.SITE_URL || undefined);
	const problems = [
		...over('JavaScript', weights.scripts.bytes, limits.javaScript),
		...under('JavaScript', weights.scripts.bytes, floors.javaScript, kilobytes),
		...over('HTML', weights.html.bytes, limits.html),
		...under('HTML', weights.html.bytes, floors.html, kilobytes),
		...over('Elements', weights.elements, limits.elements, String),
		...under('Elements', weights.elements, floors.elements, String),
		...over('Fonts', weights.fonts.bytes, limits.fonts),
		...foreign.map(
			(address) => `${address}: take it into the project, so that it loads from there.`
		)
	];
	return { ...weights, foreign, problems };
}

/**
 * Prints the numbers, and throws when one is over its limit.
 *
 * @param {string} folder a build
 */
export function keepToBudget(folder) {
	const {
		html,
		elements,
		scripts,
		laterScripts,
		styles,
		fonts,
		pictures,
		laterPictures,
		problems
	} = measure(folder);
	console.log('First load of /, as it travels (text in brotli; KB of 1000 bytes)');
	console.log(row('HTML', html, limits.html));
	console.log(row('JavaScript', scripts, limits.javaScript));
	console.log(row('JavaScript later on', laterScripts));
	console.log(row('Styles', styles));
	console.log(row('Fonts', fonts, limits.fonts));
	console.log(row('Pictures', pictures));
	console.log(row('Pictures when seen', laterPictures));
	console.log(`  Elements: ${elements} of ${limits.elements}`);
	for (const file of laterScripts.files) console.log(`  later: ${file}`);
	if (problems.length > 0) throw new Error(problems.join('\n'));
}

/**
 * @param {string} name
 * @param {Weight} weight
 * @param {number} [limit]
 */
function row(name, { files, bytes }, limit) {
	const of = limit === undefined ? '' : ` of ${kilobytes(limit)}`;
	const count = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
	return `  ${name.padEnd(20)}${count.padStart(9)}${kilobytes(bytes).padStart(11)}${of}`;
}

/**
 * @param {string} name
 * @param {number} amount
 * @param {number} limit
 * @param {(amount: number) => string} say
 */
function over(name, amount, limit, say = kilobytes) {
	if (amount <= limit) return [];
	return [`${name}: ${say(amount)}, where ${say(limit)} is the most. Make it lighter.`];
}

/**
 * @param {string} name
 * @param {number} amount
 * @param {number} floor
 * @param {(amount: number) => string} say
 */
function under(name, amount, floor, say) {
	if (amount >= floor) return [];
	return [`${name}: ${say(amount)}, under ${say(floor)}. Lower its limit in scripts/budget.js.`];
}

/** @param {number} bytes */
function kilobytes(bytes) {
	return `${(bytes / 1000).toFixed(1)} KB`;
}

if (startedDirectly(import.meta.url)) {
	try {
		keepToBudget(buildFolder);
	} catch (error) {
		console.error(messageOf(error));
		process.exitCode = 1;
	}
}
