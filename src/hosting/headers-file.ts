import { EVERYWHERE, FRESH, headerRuleFor, HEADER_RULES, type Headers } from './header-rules.ts';

/**
 * The file `_headers`, as Netlify and Cloudflare read it. What several rules say of one address is
 * put together there, differently by host, so no two rules say the same header of one address: what
 * holds for everything else is said page by page, and what these hosts do by themselves, asking for
 * a page at each visit, is not said.
 * @param pages The site's pages outside the other places, as in `/` and `/tokyo/*`.
 */
export function headersFile(pages: string[]): string {
	const elsewhere = headerRuleFor('/');
	const rules = [
		rule('/*', EVERYWHERE),
		...HEADER_RULES.filter((place) => place !== elsewhere).flatMap(({ paths, headers }) =>
			paths.map((path) => rule(path, headers))
		),
		...pages.map((page) => rule(page, elsewhere.headers))
	];
	return rules.filter((text) => text !== '').join('\n');
}

function rule(path: string, headers: Headers): string {
	const lines = Object.entries(headers)
		.filter(([name, value]) => FRESH[name] !== value)
		.map(([name, value]) => `  ${name}: ${value}\n`);
	return lines.length === 0 ? '' : `${path}\n${lines.join('')}`;
}
