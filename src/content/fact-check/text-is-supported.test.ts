import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStory } from '../load/read-story.ts';
import { replace, StoryCopy } from '../testing/story-copy.ts';

let copy: StoryCopy;

beforeEach(() => {
	copy = new StoryCopy();
});

afterEach(() => {
	copy.remove();
});

interface Fixture {
	rule: string;
	file: string;
	change: (text: string) => string;
	/** File, record, field, offending text; nearest claim where that is telling. */
	says: RegExp;
}

const FIXTURES: Fixture[] = [
	{
		rule: 'a number with another value',
		file: 'steps/hawaii.md',
		change: replace('about 45 minutes', 'about 54 minutes'),
		says: /steps\/hawaii\.md, “hawaii”, field words: “54 minutes” is a number that nothing the step cites bears out: cite what does, or correct it; nearest claims: record-hawaii-details \(“45 minutes”\)/
	},
	{
		rule: 'a number with another unit',
		file: 'steps/hawaii.md',
		change: replace('about 45 minutes', 'about 45 days'),
		says: /field words: “45 days” is a number/
	},
	{
		rule: 'a count that is on record as a measure only',
		file: 'steps/hawaii.md',
		change: replace('about 45 minutes', 'with 45 people'),
		says: /field words: “45” is a number/
	},
	{
		rule: 'a number of another magnitude',
		file: 'steps/budget.md',
		change: replace('896.8 billion yen', '896.8 million yen'),
		says: /“budget”, field words: “896.8 million yen” is a number/
	},
	{
		rule: 'a bound that the record does not set',
		file: 'steps/institute.md',
		change: replace('with 76 staff', 'with more than 76 staff'),
		says: /“institute”, field words: “more than 76” is a number/
	},
	{
		rule: 'a number in letters',
		file: 'steps/record.md',
		change: (text) =>
			text.replace('source article, four working groups', 'source article, seven working groups'),
		says: /“record”, field words: “seven” is a number/
	},
	{
		rule: 'a number of another step, with the claim that has it',
		file: 'steps/washington.md',
		change: replace('109 days', '7,770 km'),
		says: /“washington”, field words: “7,770 km” is a number .*nearest claims: record-great-circle \(“7,770 km”\)/
	},
	{
		rule: 'another day',
		file: 'steps/hawaii.md',
		change: replace('on 2 May 2024', 'on 12 May 2024'),
		says: /“hawaii”, field words: “12 May 2024” is a date/
	},
	{
		rule: 'a year that no record gives',
		file: 'steps/hawaii.md',
		change: replace('on 2 May 2024', 'on 2 May 2025'),
		says: /“hawaii”, field words: “2 May 2025” is a date/
	},
	{
		rule: 'a wrong day of the week',
		file: 'steps/tokyo.md',
		change: replace('Sunday 9 June', 'Saturday 9 June'),
		says: /“tokyo”, field words: “Saturday 9 June 2024” is a date/
	},
	{
		rule: 'a calendar year where the record has a fiscal one',
		file: 'steps/plan.md',
		change: replace('The plan runs from fiscal 2023', 'The plan runs from 2023'),
		says: /“plan”, field words: “2027” is a date/
	},
	{
		rule: 'a misspelt name',
		file: 'steps/hawaii.md',
		change: replace('Minoru Kihara', 'Minoru Kihira'),
		says: /“hawaii”, field words: “Minoru Kihira” is a name .*nearest claims: .*“Minoru Kihara”/
	},
	{
		rule: 'the given name of one and the family name of another',
		file: 'steps/outcome.md',
		change: replace('Lloyd Austin and', 'Lloyd Blinken and'),
		says: /“outcome”, field words: “Lloyd Blinken” is a name/
	},
	{
		rule: 'a given name alone',
		file: 'steps/outcome.md',
		change: replace('Lloyd Austin and', 'Lloyd and'),
		says: /“outcome”, field words: “Lloyd” is a name/
	},
	{
		rule: 'a person of another step',
		file: 'steps/hawaii.md',
		change: replace('They talked', 'Antony Blinken joined. They talked'),
		says: /“hawaii”, field words: “Antony Blinken” is a name .*nearest claims: record-two-plus-two/
	},
	{
		rule: 'a name that opens a sentence',
		file: 'steps/hawaii.md',
		change: replace('They agreed', 'Bloomberg said that they agreed'),
		says: /“hawaii”, field words: “Bloomberg” is a name/
	},
	{
		rule: 'another missile',
		file: 'steps/outcome.md',
		change: replace('AMRAAM and PAC-3 MSE.', 'AMRAAM and PAC-2.'),
		says: /“outcome”, field words: “PAC-2” is a name/
	},
	{
		rule: 'a quotation in other words',
		file: 'steps/budget.md',
		change: replace('“year by year”', '“year after year”'),
		says: /“budget”, field words: “year after year” is a quotation .*nearest claims/
	},
	{
		rule: 'a number in the headline',
		file: 'steps/institute.md',
		change: replace('One in five', 'One in six'),
		says: /“institute”, field headline: “six” is a number/
	},
	{
		rule: 'a number in the caption',
		file: 'steps/hawaii.md',
		change: replace('caption: 22 days', 'caption: 23 days'),
		says: /“hawaii”, field caption: “23 days” is a number/
	},
	{
		rule: 'a number in the alt text',
		file: 'steps/hawaii.md',
		change: replace('7,770 kilometers', '7,707 kilometers'),
		says: /“hawaii”, field altText: “7,707 kilometers” is a number/
	},
	{
		rule: 'a date in the dateline',
		file: 'steps/hawaii.md',
		change: replace('dateline: 2 May', 'dateline: 12 May'),
		says: /“hawaii”, field dateline: “12 May 2024” is a date/
	},
	{
		rule: 'a number in a label of the table',
		file: 'figures.csv',
		change: replace(
			'"Meeting of the two ministers, 2 May"',
			'"Meeting of the nine ministers, 2 May"'
		),
		says: /steps\/hawaii\.md, “hawaii”, field figures, label of hawaii-minutes: “nine” is a number/
	},
	{
		rule: 'a number on the cover',
		file: 'story.yaml',
		change: replace('Four meetings in three places', 'Four meetings in fifty-nine places'),
		says: /story\.yaml, field cover\.caption: “fifty-nine” is a number/
	},
	{
		rule: 'a number in a chapter’s title',
		file: 'story.yaml',
		change: replace('Forty-five minutes in Hawaii', 'Fifty-four minutes in Hawaii'),
		says: /story\.yaml, field title of chapter-hawaii: “Fifty-four minutes” is a number/
	},
	{
		rule: 'an exception that excuses nothing',
		file: 'steps/mandate.md',
		change: replace(
			'uncheckedPhrases: [three jobs, ',
			'uncheckedPhrases: [nine jobs, three jobs, '
		),
		says: /“mandate”, field uncheckedPhrases: “nine jobs” excuses nothing: take it out/
	},
	{
		rule: 'too many exceptions',
		file: 'steps/hopes.md',
		change: (text) =>
			text
				.replace('Three threads]', 'Three threads, seven hills]')
				.replace('hoped for more', 'hoped for seven hills and more'),
		says: /“hopes”, field uncheckedPhrases: lists 4 phrases, and 3 is the most: cite figures instead/
	},
	{
		rule: 'a view without whoever reports it',
		file: 'steps/hopes.md',
		change: replace(', the source article says, and names', ', and there were'),
		says: /“hopes”, field words: tell what “hope-hypersonic” holds as projection and do not name “source article”: say who says so/
	},
	{
		rule: 'an opinion without its holder',
		file: 'steps/two-sides.md',
		change: replace('Unnamed analysts, it adds, see', 'Some see'),
		says: /“two-sides”, field words: tell what “analysts-integration” holds as opinion and do not name “Unnamed analysts”: say who says so/
	}
];

describe('words and evidence', () => {
	it.each(FIXTURES)('part at $rule, and the build stops', ({ file, change, says }) => {
		copy.edit(file, change);
		expect(() => readStory(copy.root)).toThrow(says);
	});

	it('meet where the phrase is listed under `uncheckedPhrases`', () => {
		copy.edit('steps/washington.md', (text) =>
			text
				.replace('It was an official visit', 'On all nine hills it was an official visit')
				.replace('people: [biden', 'uncheckedPhrases: [nine hills]\npeople: [biden')
		);
		expect(() => readStory(copy.root)).not.toThrow();
	});

	it('meet where what is missing is cited', () => {
		copy.edit('steps/washington.md', replace('109 days', '45 minutes'));
		expect(() => readStory(copy.root)).toThrow(/“45 minutes”/);
		copy.edit(
			'steps/washington.md',
			replace('record-gaps]', 'record-gaps, record-hawaii-details]')
		);
		expect(() => readStory(copy.root)).not.toThrow();
	});
});
