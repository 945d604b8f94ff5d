/** For tests: a claim that a copy of the story does not have yet. */
import type { Claim, EvidencePage } from '../schema.ts';
import { append } from './story-copy.ts';

/** A page as it is written in a file: a test may leave out or add any field. */
export type NewPage = Partial<EvidencePage>;

/** A change of a file of claims that adds the claim “new-claim”. Its only page is “Readout”. */
export const addClaim = (claim: Partial<Claim>, page: NewPage = {}): ((text: string) => string) => {
	const record = {
		origin: 'record',
		id: 'new-claim',
		restatement: 'They met.',
		kind: 'event',
		verdict: 'confirmed',
		reason: 'The readout says so.',
		uncited: 'It is the claim of a test.',
		pages: [{ title: 'Readout', address: 'https://example.org/readout', read: 'page', ...page }],
		...claim
	};
	// JSON is YAML.
	return append(`- ${JSON.stringify(record)}`);
};
