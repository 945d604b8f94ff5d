import { block } from './blocks.ts';
import { COMPRESSED_BY_HOST, FILE_TYPES } from './file-types.ts';
import { EVERYWHERE, headerRuleFor, HEADER_RULES, type Headers } from './header-rules.ts';

/** nginx forgets the headers of the outer block where an inner one has any: each block says all. */
const said = (headers: Headers) =>
	Object.entries({ ...EVERYWHERE, ...headers }).map(
		([name, value]) => `add_header ${name} "${value}" always;`
	);

/**
 * What nginx has to be told about the site, to be included in a `server` block.
 * @param folder The site's folder on its host, with slashes at both ends.
 */
export function nginxConfiguration(folder: string): string {
	const elsewhere = headerRuleFor('/');
	const below = (path: string) => folder + path.slice(1);
	const places = HEADER_RULES.filter((place) => place !== elsewhere).flatMap(
		({ holds, paths, headers }) =>
			paths.flatMap((path) => [
				'',
				`# ${holds}`,
				...block(
					path.endsWith('*') ? `location ${below(path.slice(0, -1))}` : `location = ${below(path)}`,
					said(headers)
				)
			])
	);
	const types = Object.entries(FILE_TYPES).map(([ending, type]) => `"${type}" ${ending};`);
	const compressed = COMPRESSED_BY_HOST.map((ending) => `"${FILE_TYPES[ending] ?? ''}"`);
	return [
		`# For ${folder} of a host. Made by \`npm run hosts\` from src/hosting/: change it there.`,
		'# Include it in a `server` block. Its `root` is the build, or holds it in that very folder.',
		'# `brotli_static` needs a module (on Debian: libnginx-mod-http-brotli-static); without it,',
		'# take that line out.',
		'',
		...block(`location ${folder}`, [
			'index index.html;',
			'absolute_redirect off;',
			`error_page 403 404 =404 ${below('/404.html')};`,
			...block('types', types),
			'default_type application/octet-stream;',
			'brotli_static on;',
			'gzip_static on;',
			'gzip_vary on;',
			'gzip on;',
			`gzip_types ${compressed.join(' ')};`,
			'',
			`# ${elsewhere.holds}`,
			...said(elsewhere.headers),
			...places
		]),
		''
	].join('\n');
}
