import { NAME } from '../messages.ts';

/**
 * The step that a frame's address asks to open at: its own `start`, or, in a host that uses pym.js,
 * the one behind the # of the host's page, which pym.js hands on.
 */
export function startIn(query: URLSearchParams, ids: readonly string[]): string | undefined {
	const parent = query.get('parentUrl') ?? '';
	const anchor = URL.canParse(parent) ? new URL(parent).hash.slice(1) : '';
	const asked = [query.get('start'), anchor, anchor.replace(`${NAME}-`, '')];
	return ids.find((id) => asked.includes(id));
}
