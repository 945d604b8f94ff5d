import {
	COMMON_HEADERS,
	HEADER_RULES,
	PAGE_RULE,
	pathsOf,
	REVALIDATED,
	type Headers
} from './header-rules.ts';

/**
 * The file `_headers` of Netlify and Cloudflare. These hosts merge all rules that match a path, each
 * in its own way. No two rules set the same header for one path, so the last rule of the table is
 * written page by page. `Cache-Control: no-cache` is left out: both hosts revalidate pages
 * by default.
 * @param pages Paths to which the last rule applies, as in `/` and `/tokyo/*`.
 * @param editions The languages of the site's editions.
 */
export function headersFile(pages: string[], editions: readonly string[]): string {
	const rules = [
		ruleText('/*', COMMON_HEADERS),
		...HEADER_RULES.filter((rule) => rule !== PAGE_RULE).flatMap((rule) =>
			pathsOf(rule, editions).map((path) => ruleText(path, rule.headers))
		),
		...pages.map((page) => ruleText(page, PAGE_RULE.headers))
	];
	return rules.filter((text) => text !== '').join('\n');
}

function ruleText(path: string, headers: Headers): string {
	const lines = Object.entries(headers)
		.filter(([name, value]) => REVALIDATED[name] !== value)
		.map(([name, value]) => `  ${name}: ${value}\n`);
	return lines.length === 0 ? '' : `${path}\n${lines.join('')}`;
}
