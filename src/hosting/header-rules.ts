/**
 * What a host says with each answer, by place of the site. One table, from which the files for
 * common hosts are made; the policy for scripts is not here, as each page carries its own.
 */

/** Headers by name. */
export type Headers = Record<string, string>;

export interface HeaderRule {
	/** What is there. */
	holds: string;
	/** Paths from the site's folder; `*` at the end stands for all below. */
	paths: string[];
	headers: Headers;
}

/** Said with every answer. */
export const EVERYWHERE: Headers = {
	'X-Content-Type-Options': 'nosniff',
	// Other sites are told which site a reader came from, and not which page.
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	// Nothing of this is used, so nothing that got into a page could use it.
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

/** The name changes with the contents. A year, in seconds: the longest that is of use. */
const FOREVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Kept, and asked for at each visit, so that a correction is seen at once. */
export const FRESH: Headers = { 'Cache-Control': 'no-cache' };

/** Kept for an hour, in seconds. */
const HOURLY: Headers = { 'Cache-Control': 'public, max-age=3600' };

/** Frames in a sandbox have no origin, and newsrooms another one. */
const FOR_ALL_SITES: Headers = { 'Access-Control-Allow-Origin': '*' };

const NOT_IN_FRAMES: Headers = { 'Content-Security-Policy': "frame-ancestors 'none'" };

/** The first place that has an address rules it; the last has every address. */
export const HEADER_RULES: HeaderRule[] = [
	{
		holds: 'files whose names hold a hash',
		paths: ['/_app/immutable/*'],
		headers: { ...FOREVER, ...FOR_ALL_SITES }
	},
	{
		holds: 'the script for newsrooms',
		paths: ['/embed.js'],
		headers: { ...FRESH, ...FOR_ALL_SITES }
	},
	{ holds: 'pages for frames', paths: ['/embed/*'], headers: FRESH },
	{
		holds: 'cards, shown in chats and by other sites',
		paths: ['/cards/*'],
		headers: { ...HOURLY, ...FOR_ALL_SITES }
	},
	{
		holds: 'stills, asked for by the build that shows them',
		paths: ['/stills/*'],
		headers: HOURLY
	},
	{
		holds: 'data to take away, and what unfurls an address',
		paths: ['/data/*', '/oembed/*'],
		headers: { ...FRESH, ...FOR_ALL_SITES }
	},
	{ holds: 'everything else', paths: ['/*'], headers: { ...FRESH, ...NOT_IN_FRAMES } }
];

/** Whether a path, as the table has it, takes in an address. */
export function matchesPath(path: string, address: string): boolean {
	return path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
}

/** The place that rules an address, which counts from the site's folder: `/embed/tokyo/`. */
export function headerRuleFor(address: string): HeaderRule {
	const place = HEADER_RULES.find(({ paths }) => paths.some((path) => matchesPath(path, address)));
	if (!place)
		throw new Error(`No place has ${address}: end src/hosting/header-rules.ts with all of them.`);
	return place;
}
