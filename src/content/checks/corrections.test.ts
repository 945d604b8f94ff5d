import { describe, expect, it } from 'vitest';
import { replace, copyForEachTest } from '../testing/story-copy.ts';

const copy = copyForEachTest();

interface Fixture {
	rule: string;
	edits: [file: string, change: (text: string) => string][];
	message: string;
}

/** Adds a row that nothing else in the story refers to. */
const addCorrection = (source: string, claim: string, state: string) => (text: string) =>
	`${text.trimEnd()}\n${source},right,name,because,${claim},${state}\n`;

const FIXTURES: Fixture[] = [
	...['open', 'reported'].map((state): Fixture => ({
		rule: `words that the claim of a correction does not have, in the state ${state}`,
		edits: [['corrections.csv', addCorrection('In mid-Winter', 'vote-result', state)]],
		message:
			'corrections.csv, “In mid-Winter”, field source: “In mid-Winter” is not in the field verbatim of “vote-result”: copy the words from there, or correct the claim; if the source has corrected them, change the state to mended'
	})),
	{
		rule: 'words of another claim',
		edits: [['corrections.csv', addCorrection('In mid-May', 'vote-result', 'open')]],
		message:
			'“In mid-May”, field source: “In mid-May” is not in the field verbatim of “vote-result”: copy'
	},
	{
		rule: 'words of a claim that only the record has',
		edits: [['corrections.csv', addCorrection('In mid-May', 'gap', 'open')]],
		message: '“In mid-May”, field source: “In mid-May” is not in the field verbatim of “gap”: copy'
	},
	{
		rule: 'words that no claim has',
		edits: [['corrections.csv', addCorrection('In mid-August', '', 'open')]],
		message:
			'“In mid-August”, field source: “In mid-August” is not in the field verbatim of any claim: copy the words from there'
	},
	{
		rule: 'an open correction of words that the stored source article no longer has',
		edits: [['claims/day.yaml', replace('In mid-May', 'On 13 June')]],
		message:
			'corrections.csv, “In mid-May”, field source: “In mid-May” is not in the field verbatim of “opening-day”: copy the words from there, or correct the claim; if the source has corrected them, change the state to mended'
	},
	{
		rule: 'a mended correction of words that the stored source article still has',
		edits: [['corrections.csv', addCorrection('In mid-May', 'opening-day', 'mended')]],
		message:
			'corrections.csv, “In mid-May”, field state: “mended” does not fit, because “In mid-May” is still in the field verbatim of “opening-day”: write the corrected words of the source article there, or change the state to reported'
	},
	{
		rule: 'a state that does not exist',
		edits: [['corrections.csv', addCorrection('In mid-May', '', 'sent')]],
		message: 'field state: “sent” is not allowed: write "open" or "reported" or "mended"'
	},
	{
		rule: 'words of a precision that the stored source article does not have',
		edits: [['precisions.csv', replace('In March', 'In April')]],
		message:
			'precisions.csv, “In April”, field source: “In April” is not in the field verbatim of “vote-result”: copy the words from there, or correct the claim'
	}
];

describe('corrections', () => {
	it.each(FIXTURES)('reject $rule', ({ edits, message }) => {
		for (const [file, change] of edits) copy.edit(file, change);
		expect(() => copy.read()).toThrow(message);
	});

	it('are mended when the stored source article has other words', () => {
		copy.edit('claims/day.yaml', replace('In mid-May', 'On 13 June'));
		copy.edit('corrections.csv', replace(/^(In mid-May.*),open$/m, '$1,mended'));
		expect(() => copy.read()).not.toThrow();
	});

	it('may leave out the claim', () => {
		copy.edit('corrections.csv', addCorrection('In mid-May', '', 'reported'));
		expect(() => copy.read()).not.toThrow();
	});
});
