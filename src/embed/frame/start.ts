import { NAME } from '../messages.ts';

/**
 * The step that the stepper opens at: the query's `start`, or the step in the hash of `parentUrl`,
 * the host page's address that pym.js adds to the query. Nothing for an unknown step.
 */
export function startIn(query: URLSearchParams, ids: readonly string[]): string | undefined {
	const parentUrl = query.get('parentUrl') ?? '';
	const anchor = URL.canParse(parentUrl) ? new URL(parentUrl).hash.slice(1) : '';
	const candidates = [query.get('start'), anchor, anchor.replace(`${NAME}-`, '')];
	return ids.find((id) => candidates.includes(id));
}
