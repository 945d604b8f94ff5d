/**
 * The response headers of the site, by path. The configurations of all hosts are made from this table.
 * The policy for scripts is not here: each page contains its own in a `<meta>` tag.
 */

/** Header values by header name. */
export type Headers = Record<string, string>;

/** The headers of the files at some paths. */
export interface HeaderRule {
	/** The files at these paths, in words; a comment in the configurations. */
	description: string;
	/**
	 * Paths from the site's root, with a slash in front. A `*` at the end matches the rest of any path, and
	 * `[[edition]]/` the folder of each edition and no folder.
	 */
	paths: string[];
	/** Headers beside the common ones. */
	headers: Headers;
}

/** Headers of every response. */
export const COMMON_HEADERS: Headers = {
	'X-Content-Type-Options': 'nosniff',
	// Other sites receive the origin, not the path.
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	// The site uses none of these, so an injected script cannot use them either.
	'Permissions-Policy': [
		'accelerometer',
		'camera',
		'display-capture',
		'geolocation',
		'gyroscope',
		'hid',
		'magnetometer',
		'microphone',
		'midi',
		'payment',
		'serial',
		'usb'
	]
		.map((feature) => `${feature}=()`)
		.join(', ')
};

/** For files whose name changes with their contents: cached for a year, in seconds. */
const IMMUTABLE: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Cached, and revalidated at each visit, so that readers see a correction at once. */
export const REVALIDATED: Headers = { 'Cache-Control': 'no-cache' };

/** Cached for an hour, in seconds. */
const HOURLY: Headers = { 'Cache-Control': 'public, max-age=3600' };

/** For scripts of other sites, and of sandboxed iframes, whose origin is opaque. */
const CROSS_ORIGIN: Headers = { 'Access-Control-Allow-Origin': '*' };

const NO_IFRAMES: Headers = { 'Content-Security-Policy': "frame-ancestors 'none'" };

/** In a path the place of an edition's folder. */
const EDITION = '[[edition]]/';

/** The first rule that matches a path applies. The last rule matches every path. */
export const HEADER_RULES: HeaderRule[] = [
	{
		description: 'files with a hash in their names',
		paths: ['/_app/immutable/*'],
		headers: { ...IMMUTABLE, ...CROSS_ORIGIN }
	},
	{
		description: 'the script for host pages',
		paths: ['/embed.js'],
		headers: { ...REVALIDATED, ...CROSS_ORIGIN }
	},
	{ description: 'pages for iframes', paths: ['/[[edition]]/embed/*'], headers: REVALIDATED },
	{
		description: 'cards, which chats and other sites show',
		paths: ['/[[edition]]/cards/*'],
		headers: { ...HOURLY, ...CROSS_ORIGIN }
	},
	{
		description: 'stills, requested with the name of the build',
		paths: ['/[[edition]]/stills/*'],
		headers: HOURLY
	},
	{
		description: 'data files and oEmbed responses',
		paths: ['/[[edition]]/data/*', '/[[edition]]/oembed/*'],
		headers: { ...REVALIDATED, ...CROSS_ORIGIN }
	},
	{
		description: 'all other files',
		paths: ['/*'],
		headers: { ...REVALIDATED, ...NO_IFRAMES }
	}
];

/** The folders of the site's languages, from its root: its own has none. */
export const languageFolders = (editions: readonly string[]): string[] => [
	'',
	...editions.map((language) => `${language}/`)
];

/**
 * The paths of a rule for a site.
 * @param editions The languages of its editions, as BCP 47 tags.
 */
export const pathsOf = ({ paths }: HeaderRule, editions: readonly string[]): string[] =>
	paths.flatMap((path) =>
		path.includes(EDITION)
			? languageFolders(editions).map((folder) => path.replace(EDITION, folder))
			: path
	);

/**
 * Whether a path of the table matches a path of the site.
 * @param pattern As `pathsOf` returns it.
 * @param path From the site's root, as in `/embed/tokyo/`.
 */
function matches(pattern: string, path: string): boolean {
	return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/**
 * The rule that applies to a path.
 * @param path From the site's root, as in `/embed/tokyo/`.
 * @param editions The languages of the site's editions. Default: none.
 * @throws {Error} when no rule matches.
 */
export function headerRuleFor(path: string, editions: readonly string[] = []): HeaderRule {
	const rule = HEADER_RULES.find((one) =>
		pathsOf(one, editions).some((pattern) => matches(pattern, path))
	);
	if (!rule) {
		throw new Error(
			`No rule of src/hosting/header-rules.ts matches ${path}: let the last rule match \`/*\`.`
		);
	}
	return rule;
}

/** The last rule, which applies to the site's own pages. */
export const PAGE_RULE = headerRuleFor('/');
