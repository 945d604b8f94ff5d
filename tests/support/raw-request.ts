import { get, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** The response to a raw request. */
export interface RawResponse {
	status: number;
	headers: IncomingHttpHeaders;
	/** The decompressed body. */
	body: Buffer;
	/** The size of the received body, in bytes. */
	bytes: number;
}

const DECOMPRESS: Record<string, (bytes: Buffer) => Buffer> = {
	br: brotliDecompressSync,
	gzip: gunzipSync
};

/**
 * Sends a raw request for a path. It does not normalize the path and follows no redirect.
 * @param encodings The accepted encodings.
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
