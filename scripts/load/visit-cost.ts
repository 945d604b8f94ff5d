/** What a visit consists of. */
import type { LoggedRequest } from './logged-requests.ts';

/** Kinds of files by how their addresses end; what fits nowhere is a page. */
const KINDS = {
	scripts: /\.js$/,
	fonts: /\.woff2$/,
	'styles and icon': /\.(css|svg|png)$/
};

export const KIND_NAMES = ['pages', ...Object.keys(KINDS)];

const kindOf = (path: string) =>
	Object.entries(KINDS).find(([, ending]) => ending.test(path))?.[0] ?? 'pages';

/** Its name changes with its contents, so that caches never have to ask. */
export const isHashed = ({ path }: { path: string }) => path.startsWith('/_app/immutable/');

export const bytesOf = (requests: LoggedRequest[]) =>
	requests.reduce((sum, { bytes }) => sum + bytes, 0);

/** Bytes of bodies, in the order of `KIND_NAMES`. */
export function bytesByKind(requests: LoggedRequest[]): number[] {
	return KIND_NAMES.map((kind) => bytesOf(requests.filter(({ path }) => kindOf(path) === kind)));
}

/** Each address once. */
export function addresses(requests: LoggedRequest[]): LoggedRequest[] {
	return [...new Map(requests.map((request) => [request.path, request])).values()];
}
