import { block } from './blocks.ts';
import { COMPRESSED_BY_HOST, FILE_TYPES } from './file-types.ts';
import { EVERYWHERE, headerRuleFor, HEADER_RULES, type Headers } from './header-rules.ts';

const said = (headers: Headers) =>
	block(
		'header',
		Object.entries(headers).map(([name, value]) => `${name} "${value}"`)
	);

const FILES = block('file_server', ['precompressed br gzip']);

/**
 * The whole of a Caddyfile for the site; its address and its folder on disk come from the environment.
 * @param folder The site's folder on its host, with slashes at both ends.
 */
export function caddyfile(folder: string): string {
	const below = (path: string) => folder + path.slice(1);
	const types = Object.entries(FILE_TYPES).flatMap(([ending, type]) => [
		`@${ending} path *.${ending}`,
		`header @${ending} Content-Type "${type}"`
	]);
	const compressed = COMPRESSED_BY_HOST.map(
		(ending) => `header Content-Type "${FILE_TYPES[ending] ?? ''}"`
	);
	// Of several `handle` blocks the first that fits is taken, as in the table.
	const places = HEADER_RULES.flatMap(({ holds, paths, headers }, index) => {
		const name = `@place${String(index)}`;
		return [
			'',
			`# ${holds}`,
			`${name} path ${paths.map(below).join(' ')}`,
			...block(`handle ${name}`, said(headers))
		];
	});
	// What was said of the file that is missing is not to be said of the page in its place.
	const missing = [
		'header -Access-Control-Allow-Origin',
		...said({ ...headerRuleFor('/404.html').headers, 'Content-Type': FILE_TYPES.html ?? '' }),
		`rewrite * ${below('/404.html')}`,
		...FILES
	];
	return [
		`# For ${folder} of a host. Made by \`npm run hosts\` from src/hosting/: change it there.`,
		'# ADDRESS is where the site is served; ROOT is the build, or holds it in that very folder.',
		'',
		...block('{$ADDRESS:localhost}', [
			'root * {$ROOT:build}',
			...block('encode', ['gzip', ...block('match', compressed)]),
			// Caddy leads from a folder to its page, and would leave the query behind.
			...block('@asked', ['file {path}/index.html', 'not path */', 'expression {query} != ""']),
			'redir @asked {path}/?{query} 308',
			'',
			...said(EVERYWHERE),
			...types,
			...places,
			'',
			...FILES,
			...block('handle_errors', missing)
		]),
		''
	].join('\n');
}
