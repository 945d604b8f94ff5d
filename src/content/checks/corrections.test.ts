import { describe, expect, it } from 'vitest';
import { readStory } from '../load/read-story.ts';
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
		edits: [['corrections.csv', addCorrection('Irregular Consultation', 'official-name', state)]],
		message:
			'corrections.csv, “Irregular Consultation”, field source: “Irregular Consultation” is not in the field verbatim of “official-name”: copy the words from there, or correct the claim; if the source has corrected them, change the state to mended'
	})),
	{
		rule: 'words of another claim',
		edits: [['corrections.csv', addCorrection('In mid-June', 'official-name', 'open')]],
		message:
			'“In mid-June”, field source: “In mid-June” is not in the field verbatim of “official-name”: copy'
	},
	{
		rule: 'words of a claim that only the record has',
		edits: [['corrections.csv', addCorrection('In mid-June', 'record-gaps', 'open')]],
		message:
			'“In mid-June”, field source: “In mid-June” is not in the field verbatim of “record-gaps”: copy'
	},
	{
		rule: 'words that no claim has',
		edits: [['corrections.csv', addCorrection('In mid-May', '', 'open')]],
		message:
			'“In mid-May”, field source: “In mid-May” is not in the field verbatim of any claim: copy the words from there'
	},
	{
		rule: 'an open correction of words that the stored source article no longer has',
		edits: [['claims/tokyo.yaml', replace('In mid-June', 'On 9 June')]],
		message:
			'corrections.csv, “In mid-June”, field source: “In mid-June” is not in the field verbatim of “first-meeting-date-place”: copy the words from there, or correct the claim; if the source has corrected them, change the state to mended'
	},
	{
		rule: 'a mended correction of words that the stored source article still has',
		edits: [
			['corrections.csv', addCorrection('In mid-June', 'first-meeting-date-place', 'mended')]
		],
		message:
			'corrections.csv, “In mid-June”, field state: “mended” does not fit, because “In mid-June” is still in the field verbatim of “first-meeting-date-place”: write the corrected words of the source article there, or change the state to reported'
	},
	{
		rule: 'a state that does not exist',
		edits: [['corrections.csv', addCorrection('In mid-June', '', 'sent')]],
		message: 'field state: “sent” is not allowed: write "open" or "reported" or "mended"'
	},
	{
		rule: 'words of a precision that the stored source article does not have',
		edits: [['precisions.csv', replace('In April this year', 'In May this year')]],
		message:
			'precisions.csv, “In May this year”, field source: “In May this year” is not in the field verbatim of “summit-agrees-forum”: copy the words from there, or correct the claim'
	}
];

describe('corrections', () => {
	it.each(FIXTURES)('reject $rule', ({ edits, message }) => {
		for (const [file, change] of edits) copy.edit(file, change);
		expect(() => readStory(copy.root)).toThrow(message);
	});

	it('are mended when the stored source article has other words', () => {
		copy.edit('claims/tokyo.yaml', replace('In mid-June', 'On 9 June'));
		copy.edit('corrections.csv', replace(/^(In mid-June.*),open$/m, '$1,mended'));
		expect(() => readStory(copy.root)).not.toThrow();
	});

	it('may leave out the claim', () => {
		copy.edit('corrections.csv', addCorrection('In mid-June', '', 'reported'));
		expect(() => readStory(copy.root)).not.toThrow();
	});
});
