// @ts-check
/**
 * `npm run audit`: what npm knows of holes in the packages here. One in what the site carries is a
 * failure; one in a tool, which never sees a reader, is only named. package.json cannot tell the two
 * apart, as all is built beforehand and `npm audit --omit=dev` would ask about nothing; the build can.
 */
import { carriedPackages } from './carried-packages.js';
import { messageOf } from './message.js';
import { npmOutput } from './npm.js';
import { buildFolder } from './places.js';
import { startedDirectly } from './started-directly.js';

/**
 * @typedef {{ title: string, url: string }} Advisory
 *
 * @typedef {object} Reported what is read of a package in npm's report
 * @property {string} name
 * @property {string} severity
 * @property {(string | Advisory)[]} via advisories of its own, and names of packages that it has a hole from
 *
 * @typedef {object} Hole
 * @property {string} name of the package
 * @property {string} says
 */

/**
 * Asks npm's registry; throws when that does not answer.
 *
 * @returns {Promise<Hole[]>}
 */
export async function knownHoles() {
	const output = await npmOutput(['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000']);
	/** @type {{ vulnerabilities?: Record<string, Reported>, message?: string }} */
	const { vulnerabilities, message = 'npm gives no reason' } = JSON.parse(output);
	if (vulnerabilities) return Object.values(vulnerabilities).flatMap(holesOf);
	throw new Error(
		`npm was not told of known holes (${message}). Ask again where its registry can be reached, ` +
			'or go without: WITHOUT=audit.'
	);
}

/**
 * A package that has a hole only from another is not named: the other is.
 *
 * @param {Reported} reported
 * @returns {Hole[]}
 */
function holesOf({ name, severity, via }) {
	return via.flatMap((reason) =>
		typeof reason === 'string'
			? []
			: { name, says: `${name} (${severity}): ${reason.title}, ${reason.url}` }
	);
}

/**
 * Throws when the site carries a package with a hole.
 *
 * @param {Hole[]} holes
 * @param {string} folder a build
 */
export async function keepToSafePackages(holes, folder) {
	const carried = (await carriedPackages(folder)).map(({ name }) => name);
	const inTheSite = holes.filter(({ name }) => carried.includes(name));
	const inTools = holes.filter((hole) => !inTheSite.includes(hole));
	for (const { says } of inTools) console.warn(`In a tool: ${says}`);
	console.log(
		`Holes that npm knows of in the ${carried.length} packages that the site carries: ${inTheSite.length}`
	);
	if (inTheSite.length === 0) return;
	throw new Error(
		`The site carries packages with known holes:\n${inTheSite.map(({ says }) => says).join('\n')}\n` +
			'Take a version without them (`npm audit fix`), or another package.'
	);
}

if (startedDirectly(import.meta.url)) {
	try {
		await keepToSafePackages(await knownHoles(), buildFolder);
	} catch (error) {
		console.error(messageOf(error));
		process.exitCode = 1;
	}
}
