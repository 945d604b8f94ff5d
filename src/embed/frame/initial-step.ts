import { ELEMENT_NAME } from '../messages.ts';

/**
 * The stepper's first step: the query's `start`, or the step in the hash of `parentUrl`. pym.js adds
 * `parentUrl`, the host page's address. Undefined for an unknown step.
 */
export function initialStep(query: URLSearchParams, ids: readonly string[]): string | undefined {
	const [, anchor = ''] = (query.get('parentUrl') ?? '').split('#');
	const candidates = [query.get('start'), anchor, anchor.replace(`${ELEMENT_NAME}-`, '')];
	return ids.find((id) => candidates.includes(id));
}
