import { describe, expect, it } from 'vitest';
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
		file: 'steps/opening.md',
		change: replace('about 45 minutes', 'about 54 minutes'),
		message:
			/steps\/opening\.md, “opening”, field text: “54 minutes” is a number that no cited record supports: cite a record that does, or correct the text; similar claims: speeches \(“45 minutes”\)/
	},
	{
		rule: 'a number with another unit',
		file: 'steps/opening.md',
		change: replace('about 45 minutes', 'about 45 days'),
		message: /field text: “45 days” is a number/
	},
	{
		rule: 'a count that the record has as a measure only',
		file: 'steps/opening.md',
		change: replace('about 45 minutes', 'with 45 people'),
		message: /field text: “45” is a number/
	},
	{
		rule: 'a number of another magnitude',
		file: 'steps/price.md',
		change: replace('12.4 million dollars', '12.4 billion dollars'),
		message: /“price”, field text: “12.4 billion dollars” is a number/
	},
	{
		rule: 'a bound that the record does not have',
		file: 'steps/works.md',
		change: replace('with 76 people', 'with more than 76 people'),
		message: /“works”, field text: “more than 76” is a number/
	},
	{
		rule: 'a number in letters',
		file: 'steps/works.md',
		change: replace('for four spans', 'for seven spans'),
		message: /“works”, field text: “seven” is a number/
	},
	{
		rule: 'a number of another step; the message names its claim',
		file: 'steps/vote.md',
		change: replace('12.4 million dollars', '31 km'),
		message: /“vote”, field text: “31 km” is a number .*similar claims: detour \(“31 km”\)/
	},
	{
		rule: 'another day',
		file: 'steps/vote.md',
		change: replace('On 2 March 1998', 'On 12 March 1998'),
		message: /“vote”, field text: “12 March 1998” is a date/
	},
	{
		rule: 'a year that no record has',
		file: 'steps/vote.md',
		change: replace('On 2 March 1998', 'On 2 March 1997'),
		message: /“vote”, field text: “2 March 1997” is a date/
	},
	{
		rule: 'a wrong day of the week',
		file: 'steps/opening.md',
		change: replace('Sunday 13 June', 'Saturday 13 June'),
		message: /“opening”, field text: “Saturday 13 June 1999” is a date/
	},
	{
		rule: 'a calendar year that the record has as a fiscal year only',
		file: 'steps/price.md',
		change: replace('The plan runs from fiscal 1996', 'The plan runs from 1996'),
		message: /“price”, field text: “1996” is a date/
	},
	{
		rule: 'a misspelled name',
		file: 'steps/opening.md',
		change: replace('Ben Okafor', 'Ben Okofar'),
		message: /“opening”, field text: “Ben Okofar” is a name .*similar claims: .*“Ben Okafor”/
	},
	{
		rule: 'a first name and a last name of two people',
		file: 'steps/opening.md',
		change: replace('Ada Miller and', 'Ada Okafor and'),
		message: /“opening”, field text: “Ada Okafor” is a name/
	},
	{
		rule: 'a first name alone',
		file: 'steps/opening.md',
		change: replace('Ada Miller and', 'Ada and'),
		message: /“opening”, field text: “Ada” is a name/
	},
	{
		rule: 'a person of another step',
		file: 'steps/opening.md',
		change: replace('They praised', 'Cora Lindqvist joined. They praised'),
		message: /“opening”, field text: “Cora Lindqvist” is a name .*similar claims: guest/
	},
	{
		rule: 'a name at the start of a sentence',
		file: 'steps/opening.md',
		change: replace('They praised', 'Bloomberg said that they praised'),
		message: /“opening”, field text: “Bloomberg” is a name/
	},
	{
		rule: 'another designation',
		file: 'steps/works.md',
		change: replace('TK-3 Mark II', 'TK-2'),
		message: /“works”, field text: “TK-2” is a name/
	},
	{
		rule: 'a quotation that is not word for word',
		file: 'steps/price.md',
		change: replace('“span by span”', '“span after span”'),
		message: /“price”, field text: “span after span” is a quotation .*similar claims/
	},
	{
		rule: 'a number in the headline',
		file: 'steps/works.md',
		change: replace('Four spans', 'Six spans'),
		message: /“works”, field headline: “Six” is a number/
	},
	{
		rule: 'a number in the caption',
		file: 'steps/opening.md',
		change: replace('caption: 468 days', 'caption: 467 days'),
		message: /“opening”, field caption: “467 days” is a number/
	},
	{
		rule: 'a number in the alt text',
		file: 'steps/opening.md',
		change: replace('31 kilometers', '13 kilometers'),
		message: /“opening”, field altText: “13 kilometers” is a number/
	},
	{
		rule: 'a date in the dateline',
		file: 'steps/opening.md',
		change: replace('dateline: 13–14 June', 'dateline: 12–14 June'),
		message: /“opening”, field dateline: “12–14 June 1999” is a date/
	},
	{
		rule: 'a number in the label of a figure',
		file: 'figures.csv',
		change: replace('the two speeches', 'the nine speeches'),
		message: /steps\/opening\.md, “opening”, field figures, label of speeches: “nine” is a number/
	},
	{
		rule: 'a number on the cover',
		file: 'story.yaml',
		change: replace('four spans.', 'fifty-nine spans.'),
		message: /story\.yaml, field cover\.caption: “fifty-nine” is a number/
	},
	{
		rule: 'a number in a chapter’s title',
		file: 'story.yaml',
		change: replace('Forty-five minutes', 'Fifty-four minutes'),
		message: /story\.yaml, field title of chapter-day: “Fifty-four minutes” is a number/
	},
	{
		rule: 'an unchecked phrase without effect',
		file: 'steps/works.md',
		change: replace(', nine barges]', ', nine jobs]'),
		message: /“works”, field uncheckedPhrases: “nine jobs” has no effect: remove it/
	},
	{
		rule: 'too many unchecked phrases',
		file: 'steps/works.md',
		change: (text) =>
			text
				.replace('nine barges]', 'nine barges, seven hills]')
				.replace('nine barges.', 'nine barges from seven hills.'),
		message:
			/“works”, field uncheckedPhrases: has 4 phrases, but the limit is 3: cite figures instead/
	},
	{
		rule: 'a forecast without its reporter',
		file: 'steps/views.md',
		change: replace(', the Courier says', ''),
		message:
			/“views”, field text: “Courier” must be named as holder or reporter of the projection “more-trade”: add the name to the text/
	},
	{
		rule: 'an opinion without its holder',
		file: 'steps/views.md',
		change: replace('Unnamed neighbours, it adds, hear', 'Some hear'),
		message:
			/“views”, field text: “Unnamed neighbours” must be named as holder or reporter of the opinion “less-noise”: add the name to the text/
	}
];

describe('the fact check', () => {
	it.each(FIXTURES)('rejects $rule', ({ file, change, message }) => {
		copy.edit(file, change);
		expect(() => copy.read()).toThrow(message);
	});

	it('accepts a designation that the record has with its version', () => {
		copy.edit('steps/works.md', replace('TK-3 Mark II', 'TK-3'));
		expect(() => copy.read()).not.toThrow();
	});

	it('accepts an unsupported phrase that is listed under `uncheckedPhrases`', () => {
		copy.edit('steps/vote.md', (text) =>
			text
				.replace('It was a quiet', 'On all nine hills it was a quiet')
				.replace('people: [miller', 'uncheckedPhrases: [nine hills]\npeople: [miller')
		);
		expect(() => copy.read()).not.toThrow();
	});

	it('accepts the text when the missing claim is cited', () => {
		copy.edit('steps/vote.md', replace('12.4 million dollars', '45 minutes'));
		expect(() => copy.read()).toThrow(/“45 minutes”/);
		copy.edit('steps/vote.md', replace('price]\nfigures', 'price, speeches]\nfigures'));
		expect(() => copy.read()).not.toThrow();
	});
});
