// @ts-check
/**
 * What the tests use where it can be had: other engines, other servers. In CI, what could not be
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
 * Where a program's files are, once they are there; undefined when this run goes without it.
 *
 * @param {Wanted} wanted
 * @returns {Promise<string[] | undefined>}
 */
export async function having(wanted) {
	if (leftOut().includes(wanted.name)) return undefined;
	try {
		return await ensureProgram(wanted);
	} catch (error) {
		leaveOut(wanted.name);
		if (process.env.CI) throw error;
		console.warn(`Left out: ${messageOf(error)}`);
		return undefined;
	}
}
