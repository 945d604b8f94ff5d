/** Media types of the build's files, by file extension. */
export const MEDIA_TYPES: Record<string, string> = {
	css: 'text/css; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	html: 'text/html; charset=utf-8',
	ico: 'image/vnd.microsoft.icon',
	ics: 'text/calendar; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	md: 'text/markdown; charset=utf-8',
	png: 'image/png',
	svg: 'image/svg+xml',
	txt: 'text/plain; charset=utf-8',
	webmanifest: 'application/manifest+json',
	woff2: 'font/woff2',
	xml: 'application/xml'
};

/** Extensions of the text files that the build does not compress, so the host does. */
export const COMPRESSED_BY_HOST = ['csv', 'ics', 'webmanifest'];
