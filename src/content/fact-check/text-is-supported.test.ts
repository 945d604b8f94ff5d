import { describe, expect, it } from 'vitest';
import { readStory } from '../load/read-story.ts';
import { replace, copyForEachTest } from '../testing/story-copy.ts';

const copy = copyForEachTest();

interface Fixture {
	rule: string;
	file: string;
	change: (text: string) => string;
	/** File, record, field and text; the similar claim where there is an obvious one. */
	message: RegExp;
}

const FIXTURES: Fixture[] = [
	{
		rule: 'a number with another value',
		file: 'steps/hawaii.md',
		change: replace('about 45 minutes', 'about 54 minutes'),
		message:
			/steps\/hawaii\.md, “hawaii”, field text: “54 minutes” is a number that no cited record supports: cite a record that does, or correct the text; similar claims: record-hawaii-details \(“45 minutes”\)/
	},
	{
		rule: 'a number with another unit',
		file: 'steps/hawaii.md',
		change: replace('about 45 minutes', 'about 45 days'),
		message: /field text: “45 days” is a number/
	},
	{
		rule: 'a count that the record has as a measure only',
		file: 'steps/hawaii.md',
		change: replace('about 45 minutes', 'with 45 people'),
		message: /field text: “45” is a number/
	},
	{
		rule: 'a number of another magnitude',
		file: 'steps/budget.md',
		change: replace('896.8 billion yen', '896.8 million yen'),
		message: /“budget”, field text: “896.8 million yen” is a number/
	},
	{
		rule: 'a bound that the record does not have',
		file: 'steps/institute.md',
		change: replace('with 76 staff', 'with more than 76 staff'),
		message: /“institute”, field text: “more than 76” is a number/
	},
	{
		rule: 'a number in letters',
		file: 'steps/record.md',
		change: (text) =>
			text.replace('source article, four working groups', 'source article, seven working groups'),
		message: /“record”, field text: “seven” is a number/
	},
	{
		rule: 'a number of another step; the message names its claim',
		file: 'steps/washington.md',
		change: replace('109 days', '7,770 km'),
		message:
			/“washington”, field text: “7,770 km” is a number .*similar claims: record-great-circle \(“7,770 km”\)/
	},
	{
		rule: 'another day',
		file: 'steps/hawaii.md',
		change: replace('on 2 May 2024', 'on 12 May 2024'),
		message: /“hawaii”, field text: “12 May 2024” is a date/
	},
	{
		rule: 'a year that no record has',
		file: 'steps/hawaii.md',
		change: replace('on 2 May 2024', 'on 2 May 2025'),
		message: /“hawaii”, field text: “2 May 2025” is a date/
	},
	{
		rule: 'a wrong day of the week',
		file: 'steps/tokyo.md',
		change: replace('Sunday 9 June', 'Saturday 9 June'),
		message: /“tokyo”, field text: “Saturday 9 June 2024” is a date/
	},
	{
		rule: 'a calendar year that the record has as a fiscal year only',
		file: 'steps/plan.md',
		change: replace('The plan runs from fiscal 2023', 'The plan runs from 2023'),
		message: /“plan”, field text: “2027” is a date/
	},
	{
		rule: 'a misspelled name',
		file: 'steps/hawaii.md',
		change: replace('Minoru Kihara', 'Minoru Kihira'),
		message: /“hawaii”, field text: “Minoru Kihira” is a name .*similar claims: .*“Minoru Kihara”/
	},
	{
		rule: 'a first name and a last name of two people',
		file: 'steps/outcome.md',
		change: replace('Lloyd Austin and', 'Lloyd Blinken and'),
		message: /“outcome”, field text: “Lloyd Blinken” is a name/
	},
	{
		rule: 'a first name alone',
		file: 'steps/outcome.md',
		change: replace('Lloyd Austin and', 'Lloyd and'),
		message: /“outcome”, field text: “Lloyd” is a name/
	},
	{
		rule: 'a person of another step',
		file: 'steps/hawaii.md',
		change: replace('They talked', 'Antony Blinken joined. They talked'),
		message:
			/“hawaii”, field text: “Antony Blinken” is a name .*similar claims: record-two-plus-two/
	},
	{
		rule: 'a name at the start of a sentence',
		file: 'steps/hawaii.md',
		change: replace('They agreed', 'Bloomberg said that they agreed'),
		message: /“hawaii”, field text: “Bloomberg” is a name/
	},
	{
		rule: 'another missile',
		file: 'steps/outcome.md',
		change: replace('AMRAAM and PAC-3 MSE.', 'AMRAAM and PAC-2.'),
		message: /“outcome”, field text: “PAC-2” is a name/
	},
	{
		rule: 'a quotation that is not word for word',
		file: 'steps/budget.md',
		change: replace('“year by year”', '“year after year”'),
		message: /“budget”, field text: “year after year” is a quotation .*similar claims/
	},
	{
		rule: 'a number in the headline',
		file: 'steps/institute.md',
		change: replace('One in five', 'One in six'),
		message: /“institute”, field headline: “six” is a number/
	},
	{
		rule: 'a number in the caption',
		file: 'steps/hawaii.md',
		change: replace('caption: 22 days', 'caption: 23 days'),
		message: /“hawaii”, field caption: “23 days” is a number/
	},
	{
		rule: 'a number in the alt text',
		file: 'steps/hawaii.md',
		change: replace('7,770 kilometers', '7,707 kilometers'),
		message: /“hawaii”, field altText: “7,707 kilometers” is a number/
	},
	{
		rule: 'a date in the dateline',
		file: 'steps/hawaii.md',
		change: replace('dateline: 2 May', 'dateline: 12 May'),
		message: /“hawaii”, field dateline: “12 May 2024” is a date/
	},
	{
		rule: 'a number in the label of a figure',
		file: 'figures.csv',
		change: replace(
			'"Meeting of the two ministers, 2 May"',
			'"Meeting of the nine ministers, 2 May"'
		),
		message:
			/steps\/hawaii\.md, “hawaii”, field figures, label of hawaii-minutes: “nine” is a number/
	},
	{
		rule: 'a number on the cover',
		file: 'story.yaml',
		change: replace('Four meetings in three places', 'Four meetings in fifty-nine places'),
		message: /story\.yaml, field cover\.caption: “fifty-nine” is a number/
	},
	{
		rule: 'a number in a chapter’s title',
		file: 'story.yaml',
		change: replace('Forty-five minutes in Hawaii', 'Fifty-four minutes in Hawaii'),
		message: /story\.yaml, field title of chapter-hawaii: “Fifty-four minutes” is a number/
	},
	{
		rule: 'an unchecked phrase without effect',
		file: 'steps/mandate.md',
		change: replace(
			'uncheckedPhrases: [three jobs, ',
			'uncheckedPhrases: [nine jobs, three jobs, '
		),
		message: /“mandate”, field uncheckedPhrases: “nine jobs” has no effect: remove it/
	},
	{
		rule: 'too many unchecked phrases',
		file: 'steps/hopes.md',
		change: (text) =>
			text
				.replace('Three threads]', 'Three threads, seven hills]')
				.replace('hoped for more', 'hoped for seven hills and more'),
		message:
			/“hopes”, field uncheckedPhrases: has 4 phrases, but the limit is 3: cite figures instead/
	},
	{
		rule: 'a forecast without its reporter',
		file: 'steps/hopes.md',
		change: replace(', the source article says, and names', ', and there were'),
		message:
			/“hopes”, field text: “source article” must be named as holder or reporter of the projection “hope-hypersonic”: add the name to the text/
	},
	{
		rule: 'an opinion without its holder',
		file: 'steps/two-sides.md',
		change: replace('Unnamed analysts, it adds, see', 'Some see'),
		message:
			/“two-sides”, field text: “Unnamed analysts” must be named as holder or reporter of the opinion “analysts-integration”: add the name to the text/
	}
];

describe('the fact check', () => {
	it.each(FIXTURES)('rejects $rule', ({ file, change, message }) => {
		copy.edit(file, change);
		expect(() => readStory(copy.root)).toThrow(message);
	});

	it('accepts a designation that the record has with its version', () => {
		copy.edit('steps/after.md', replace('Ministers spoke for AMRAAM', 'Ministers spoke for SM-3'));
		expect(() => readStory(copy.root)).not.toThrow();
	});

	it('accepts an unsupported phrase that is listed under `uncheckedPhrases`', () => {
		copy.edit('steps/washington.md', (text) =>
			text
				.replace('It was an official visit', 'On all nine hills it was an official visit')
				.replace('people: [biden', 'uncheckedPhrases: [nine hills]\npeople: [biden')
		);
		expect(() => readStory(copy.root)).not.toThrow();
	});

	it('accepts the text when the missing claim is cited', () => {
		copy.edit('steps/washington.md', replace('109 days', '45 minutes'));
		expect(() => readStory(copy.root)).toThrow(/“45 minutes”/);
		copy.edit(
			'steps/washington.md',
			replace('record-gaps]', 'record-gaps, record-hawaii-details]')
		);
		expect(() => readStory(copy.root)).not.toThrow();
	});
});
