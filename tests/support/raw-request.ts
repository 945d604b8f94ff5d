import { get, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface RawResponse {
	status: number;
	headers: IncomingHttpHeaders;
	/** What came, decompressed. */
	body: Buffer;
	/** Bytes as they came. */
	bytes: number;
}

const DECOMPRESS: Record<string, (bytes: Buffer) => Buffer> = {
	br: brotliDecompressSync,
	gzip: gunzipSync
};

/**
 * Asks a server for a path as it stands: nothing is resolved, followed or unpacked on the way.
 * @param encodings What the reader's browser unpacks.
 */
export function requestRaw(
	origin: string,
	path: string,
	encodings = 'gzip, deflate, br',
	headers: Record<string, string> = {}
): Promise<RawResponse> {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve, reject) => {
		const request = get(
			{ hostname, port, path, headers: { ...headers, 'accept-encoding': encodings } },
			(response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('error', reject);
				response.on('end', () => {
					const sent = Buffer.concat(chunks);
					const decompress = DECOMPRESS[response.headers['content-encoding'] ?? ''];
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: decompress && sent.length > 0 ? decompress(sent) : sent,
						bytes: sent.length
					});
				});
			}
		);
		request.on('error', reject);
	});
}
