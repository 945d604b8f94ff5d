import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** Returns a port of localhost that was free a moment ago. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, 'localhost');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
