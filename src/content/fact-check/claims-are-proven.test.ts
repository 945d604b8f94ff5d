import { describe, expect, it } from 'vitest';
import { addClaim } from '../testing/new-claim.ts';
import { append, copyForEachTest } from '../testing/story-copy.ts';

const CLAIMS = 'claims/day.yaml';
const LIST = 'unproven.yaml';

const RESTATEMENT = 'They met in Elmdale for 17 minutes on 3 May 2024.';

const copy = copyForEachTest();

/** The message for a text that no passage has. */
const missing = (text: string, kind: string, field = 'restatement') =>
	`stories/bridge/words/${CLAIMS}, “new-claim”, field ${field}: “${text}” is a ${kind} that no passage of the claim’s pages has: quote a passage that has it, or correct the text`;

/** All mistakes of the story, in the order of the message. */
const mistakes = (...lines: string[]) =>
	[
		`The story has ${lines.length === 1 ? '1 mistake' : `${lines.length} mistakes`}:`,
		...lines.map((line) => `  ${line}`)
	].join('\n');

describe('the proof of a claim', () => {
	it('names each number, date and name of a new claim without a passage', () => {
		copy.edit(CLAIMS, addClaim({ restatement: RESTATEMENT }));
		expect(() => copy.read()).toThrow(
			mistakes(
				missing('3 May 2024', 'date'),
				missing('17 minutes', 'number'),
				missing('Elmdale', 'name')
			)
		);
	});

	it('names what the passage lacks', () => {
		const passage = 'The two met in Elmdale on May 3, 2024 for 71 minutes.';
		copy.edit(CLAIMS, addClaim({ restatement: RESTATEMENT }, { passage }));
		expect(() => copy.read()).toThrow(mistakes(missing('17 minutes', 'number')));
	});

	it('accepts a claim whose translated passage has everything', () => {
		const page = {
			passage: '二人は5月3日、エルムで17分間会談した。',
			language: 'ja',
			translation: 'The two met in Elmdale for 17 minutes on 3 May 2024.'
		};
		copy.edit(CLAIMS, addClaim({ restatement: RESTATEMENT }, page));
		expect(() => copy.read()).not.toThrow();
	});

	it('reads the translation, not the passage in its own language', () => {
		const page = { passage: '17人', language: 'ja', translation: 'Several people.' };
		copy.edit(CLAIMS, addClaim({ restatement: 'They were 17.' }, page));
		expect(() => copy.read()).toThrow(mistakes(missing('17', 'number')));
	});

	it('accepts a name of the title and the publisher of a page with a passage, but no number', () => {
		const page = { title: 'Elmdale, 17 minutes', publisher: 'Brevik', passage: 'They met.' };
		copy.edit(CLAIMS, addClaim({ restatement: 'Brevik timed it in Elmdale: 17 minutes.' }, page));
		expect(() => copy.read()).toThrow(mistakes(missing('17 minutes', 'number')));
	});

	it('rejects a name of the title of a page without a passage', () => {
		copy.edit(CLAIMS, addClaim({ restatement: 'They met in Elmdale.' }, { title: 'Elmdale' }));
		expect(() => copy.read()).toThrow(mistakes(missing('Elmdale', 'name')));
	});

	it('takes the year of a date from the date of the page', () => {
		const page = { passage: 'They met on May 3.', date: '2024-05-04' };
		copy.edit(CLAIMS, addClaim({ restatement: 'They met on 3 May 2024.' }, page));
		expect(() => copy.read()).not.toThrow();
	});

	it('does not take the year of an older page', () => {
		const page = { passage: 'They met on May 3.', date: '2024-05-02' };
		copy.edit(CLAIMS, addClaim({ restatement: 'They met on 3 May 2024.' }, page));
		expect(() => copy.read()).toThrow(mistakes(missing('3 May 2024', 'date')));
	});

	it('accepts a count after “the”, and rejects it elsewhere', () => {
		copy.edit(CLAIMS, addClaim({ restatement: 'The two leaders met twelve aides.' }));
		expect(() => copy.read()).toThrow(mistakes(missing('twelve', 'number')));
	});

	it('accepts a person whose last name the passage has', () => {
		const page = { passage: 'Mayor Miller met her neighbours.' };
		copy.edit(CLAIMS, addClaim({ restatement: 'They met Ada Miller.' }, page));
		expect(() => copy.read()).not.toThrow();
	});

	it('accepts a number that a figure of the claim calculates', () => {
		copy.edit(CLAIMS, addClaim({ restatement: 'It was 44 days.' }, { passage: 'On 2 May.' }));
		copy.edit('figures.csv', append('new-figure,Days,44,days,2024,new-claim,22 × 2 = 44,'));
		expect(() => copy.read()).not.toThrow();
	});

	it('rejects a number of a figure that is quoted, not calculated', () => {
		copy.edit(CLAIMS, addClaim({ restatement: 'It was 44 days.' }, { passage: 'On 2 May.' }));
		copy.edit('figures.csv', append('new-figure,Days,44,days,2024,new-claim,,'));
		expect(() => copy.read()).toThrow(mistakes(missing('44 days', 'number')));
	});

	it('checks the reason of a claim that differs, which may repeat the source article', () => {
		copy.edit(
			CLAIMS,
			addClaim({
				origin: 'source',
				verbatim: 'They met for 45 minutes.',
				hedge: 'stated as fact',
				restatement: 'They met for 45 minutes.',
				verdict: 'differs',
				reason: 'It was 17 minutes, not 45 minutes.'
			})
		);
		expect(() => copy.read()).toThrow(mistakes(missing('17 minutes', 'number', 'reason')));
	});

	it('rejects a confirmed claim without a passage, even if it has no number, date or name', () => {
		copy.edit(CLAIMS, addClaim({ restatement: 'They met.' }));
		expect(() => copy.read()).toThrow(
			mistakes(
				`stories/bridge/words/${CLAIMS}, “new-claim”, field pages: “new-claim” is confirmed, but none of its pages has a passage: add the passage, or set the verdict to not-checked`
			)
		);
	});

	it('accepts a claim that is not checked without a passage', () => {
		copy.edit(CLAIMS, addClaim({ restatement: RESTATEMENT, verdict: 'not-checked' }));
		expect(() => copy.read()).not.toThrow();
	});
});

describe('the list of texts without proof', () => {
	it('allows the texts that it lists', () => {
		copy.edit(CLAIMS, addClaim({ restatement: 'They met in Elmdale.' }));
		copy.edit(LIST, append('- { id: new-claim, missing: [Elmdale] }'));
		expect(() => copy.read()).not.toThrow();
	});

	it('allows a claim without a passage that it lists as “passage”', () => {
		copy.edit(CLAIMS, addClaim({ restatement: 'They met.' }));
		copy.edit(LIST, append('- { id: new-claim, missing: [passage] }'));
		expect(() => copy.read()).not.toThrow();
	});

	it('rejects “passage” for a claim that has one', () => {
		copy.edit(CLAIMS, addClaim({ restatement: 'They met.' }, { passage: 'They met.' }));
		copy.edit(LIST, append('- { id: new-claim, missing: [passage] }'));
		expect(() => copy.read()).toThrow('“passage” is not missing: remove it from the list');
	});

	it('rejects a text that a passage proves', () => {
		copy.edit(
			CLAIMS,
			addClaim({ restatement: 'They met in Elmdale.' }, { passage: 'Elmdale, 3 May.' })
		);
		copy.edit(LIST, append('- { id: new-claim, missing: [Elmdale] }'));
		expect(() => copy.read()).toThrow(
			mistakes(
				`stories/bridge/words/${LIST}, “new-claim”, field missing: “Elmdale” is not missing: remove it from the list`
			)
		);
	});

	it('rejects a text of a claim that does not exist', () => {
		copy.edit(LIST, append('- { id: no-claim, missing: [Elmdale] }'));
		expect(() => copy.read()).toThrow(
			mistakes(
				`stories/bridge/words/${LIST}, “no-claim”, field missing: “Elmdale” is not missing: remove it from the list`
			)
		);
	});

	it('rejects a claim without texts', () => {
		copy.edit(LIST, append('- { id: no-claim, missing: [] }'));
		expect(() => copy.read()).toThrow(
			mistakes(
				`stories/bridge/words/${LIST}, “no-claim”, field missing: “[]” is empty: remove the claim from the list`
			)
		);
	});

	it('rejects a claim that is listed twice', () => {
		copy.edit(CLAIMS, addClaim({ restatement: 'They met in Elmdale, Oakham.' }));
		copy.edit(LIST, append('- { id: new-claim, missing: [Elmdale] }'));
		copy.edit(LIST, append('- { id: new-claim, missing: [Oakham] }'));
		expect(() => copy.read()).toThrow(
			`stories/bridge/words/${LIST}, “new-claim”, field id: “new-claim” is already in stories/bridge/words/${LIST}: list the claim once`
		);
	});
});
