// @ts-check
import { createServer } from 'node:net';

const attempts = 50;

/**
 * The first free port from `first` on; 0 takes any that the system has.
 *
 * @param {number} first
 * @returns {Promise<number>}
 */
export async function freePort(first) {
	for (let port = first; port < first + attempts; port += 1) {
		const found = await tryPort(port);
		if (found !== undefined) return found;
	}
	throw new Error(
		`Every port from ${first} to ${first + attempts - 1} is taken. ` +
			'Name a free one, as in `PORT=8080 npm start`.'
	);
}

/**
 * @param {number} port
 * @returns {Promise<number | undefined>}
 */
function tryPort(port) {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
			else reject(error);
		});
		server.listen(port, 'localhost', () => {
			const address = server.address();
			const taken = address !== null && typeof address === 'object' ? address.port : port;
			server.close(() => resolve(taken));
		});
	});
}
