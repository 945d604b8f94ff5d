// @ts-check
/**
 * What the tests use where it can be had: other engines, other servers, what npm knows of holes. In CI, what could not be
 * had is a failure, unless the variable WITHOUT names it (`WITHOUT=nginx,caddy`). At somebody's desk
 * it is left out, and the run says so.
 */
import { ensureProgram } from './debian-packages.js';
import { messageOf } from './message.js';

/** @typedef {import('./debian-packages.js').Wanted} Wanted */

/** @returns {string[]} names of what is left out */
export function leftOut() {
	return (process.env.WITHOUT ?? '').split(',').filter(Boolean);
}

/**
 * Leaves something out of this run; the programs that it starts are told, too.
 *
 * @param {string} name
 */
export function leaveOut(name) {
	if (!leftOut().includes(name)) process.env.WITHOUT = [...leftOut(), name].join(',');
}

/**
 * What a search answers; undefined when this run goes without it.
 *
 * @template Found
 * @param {string} name what the variable WITHOUT calls it
 * @param {() => Promise<Found>} search throws, and says what to do, when it cannot be had
 * @returns {Promise<Found | undefined>}
 */
export async function orWithout(name, search) {
	if (leftOut().includes(name)) return undefined;
	try {
		return await search();
	} catch (error) {
		leaveOut(name);
		if (process.env.CI) throw error;
		console.warn(`Left out: ${messageOf(error)}`);
		return undefined;
	}
}

/**
 * Where a program's files are, once they are there; undefined when this run goes without it.
 *
 * @param {Wanted} wanted
 */
export function having(wanted) {
	return orWithout(wanted.name, () => ensureProgram(wanted));
}
