// @ts-check
/** What asks the server for all it can give: found, or installed from Debian's packages. */

/** @type {import('../debian-packages.js').Wanted} */
export const generator = { name: 'wrk', files: ['wrk'], packages: ['wrk'] };
