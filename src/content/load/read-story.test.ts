import { describe, expect, it } from 'vitest';
import { append, replace, copyForEachTest } from '../testing/story-copy.ts';

const copy = copyForEachTest();

interface Rule {
	rule: string;
	file: string;
	change: (text: string) => string;
	/** File, record, field, text and fix. */
	message: RegExp;
}

const RULES: Rule[] = [
	{
		rule: 'a missing field',
		file: 'steps/opening.md',
		change: replace(/^headline: .*\n/m, ''),
		message: /steps\/opening\.md, “opening”, field headline: is missing: add it/
	},
	{
		rule: 'an unknown field',
		file: 'steps/opening.md',
		change: replace(/^headline:/m, 'headlin:'),
		message:
			/steps\/opening\.md, “opening”, field headlin: is not a field of this file: correct its name, or remove it/
	},
	{
		rule: 'an unknown claim',
		file: 'steps/opening.md',
		change: replace('speeches, detour', 'speaches, detour'),
		message:
			/steps\/opening\.md, “opening”, field claims: “speaches” is unknown: correct it, or add it to a file in stories\/bridge\/words\/claims/
	},
	{
		rule: 'a claim that no step cites',
		file: 'steps/opening.md',
		change: replace('detour, ', ''),
		message: /claims\/day\.yaml, “detour”: no step cites it: cite it in a step/
	},
	{
		rule: 'a cited claim with a field “uncited”',
		file: 'steps/opening.md',
		change: replace('opening-day, ', 'opening-day, weather, '),
		message:
			/“weather”, field uncited: is out of date, because the step “opening” cites the claim: remove the field/
	},
	{
		rule: 'a duplicate id',
		file: 'figures.csv',
		change: (text) => append(text.split('\n')[1] ?? '')(text),
		message:
			/figures\.csv, “.*”, field id: .* is already in stories\/bridge\/words\/figures\.csv: change one of the two ids/
	},
	{
		rule: 'a step id that is the address of another page',
		file: 'steps/opening.md',
		change: replace(/^caption:/m, 'aliases: [sources]\ncaption:'),
		message: /steps\/opening\.md, “sources”, field id: “sources” is the address of another page/
	},
	{
		rule: 'an alias that is the id of another step',
		file: 'steps/opening.md',
		change: replace(/^caption:/m, 'aliases: [vote]\ncaption:'),
		message: /“vote”, field id: “vote” is already in/
	},
	{
		rule: 'a date that does not exist',
		file: 'steps/opening.md',
		change: replace("date: '1999-06-13'", "date: '1999-02-30'"),
		message:
			/steps\/opening\.md, “opening”, field date: “1999-02-30” is not a date: write a day that exists/
	},
	{
		rule: 'steps out of order of time',
		file: 'steps/opening.md',
		change: replace("date: '1999-06-13'", "date: '1998-01-02'"),
		message: /“opening”, field date: “1998-01-02” is before 1998-03-02 of the earlier step “vote”/
	},
	{
		rule: 'a last day before the first',
		file: 'steps/opening.md',
		change: replace("until: '1999-06-14'", "until: '1999-06-01'"),
		message: /“opening”, field until: “1999-06-01” is before the first day, 1999-06-13/
	},
	{
		rule: 'events out of order of time',
		file: 'events.csv',
		change: replace('1998-03-02', '2026-03-02'),
		message: /events\.csv, .*field date: .* in the row above: sort the rows by date/
	},
	{
		rule: 'a meeting without a day of change',
		file: 'events.csv',
		change: replace(/(vote-result.*,)1999-07-01/, '$1'),
		message: /events\.csv, “vote”, field changed: is empty: write the day/
	},
	{
		rule: 'a day of change that is not a date',
		file: 'events.csv',
		change: replace(/(vote-result.*,1999-07-01)/, '$1 yesterday'),
		message: /events\.csv, “vote”, field changed\.1: “yesterday” is not a date/
	},
	{
		rule: 'days of change out of order',
		file: 'events.csv',
		change: replace(/(vote-result.*,1999-07-01)/, '$1 1999-06-30'),
		message: /events\.csv, “vote”, field changed: “1999-06-30” is after a later day: sort the days/
	},
	{
		rule: 'a figure without a unit',
		file: 'figures.csv',
		change: replace('km', ''),
		message: /figures\.csv, “[\w-]+”, field unit: “” is empty: write the unit/
	},
	{
		rule: 'a figure without a year',
		file: 'figures.csv',
		change: replace(/,FY1997,/, ',,'),
		message: /figures\.csv, “[\w-]+”, field year: “” is empty: write the year/
	},
	{
		rule: 'a figure that is not a number',
		file: 'figures.csv',
		change: replace('12.4', '12;4'),
		message: /figures\.csv, “price-1997”, field value: “12;4” is not a number: use digits/
	},
	{
		rule: 'a graphic without alt text',
		file: 'steps/price.md',
		change: replace(/^altText: >-\n( {2}.*\n)+/m, ''),
		message: /steps\/price\.md, “price”, field altText: is missing/
	},
	{
		rule: 'an alt text that is too short',
		file: 'steps/price.md',
		change: replace(/^altText: >-\n( {2}.*\n)+/m, 'altText: Chart of the price.\n'),
		message: /“price”, field altText: .*is too short: describe the graphic/
	},
	{
		rule: 'a step without text',
		file: 'steps/price.md',
		change: replace(/\n---\n[\s\S]*$/, '\n---\n'),
		message: /steps\/price\.md, “price”, field text: is missing: write it under the second ---/
	},
	{
		rule: 'a step in no chapter',
		file: 'story.yaml',
		change: replace('vote, price', 'vote'),
		message: /steps\/price\.md, “price”: is in no chapter/
	},
	{
		rule: 'a chapter that names a step without a file',
		file: 'story.yaml',
		change: replace('vote, price', 'vote, prices'),
		message: /story\.yaml, “chapter-money”, field steps: “prices” has no file/
	},
	{
		rule: 'a meeting that is not an event',
		file: 'story.yaml',
		change: replace('[vote, o', '[wote, o'),
		message: /story\.yaml, field meetings: “wote” is unknown/
	},
	{
		rule: 'a figure whose claim is unknown',
		file: 'figures.csv',
		change: replace(',price,', ',prize,'),
		message: /figures\.csv, “price-1997”, field claim: “prize” is unknown/
	},
	{
		rule: 'a figure without its claim',
		file: 'steps/opening.md',
		change: replace(', gap]\nfigures', ']\nfigures'),
		message: /“opening”, field claims: “gap” is not cited, but the figure “gap” is from it: add it/
	},
	{
		rule: 'a step in two chapters',
		file: 'story.yaml',
		change: replace('vote, price', 'vote, opening, price'),
		message: /story\.yaml, “opening”, field id: .* is already in .*: list the step once/
	},
	{
		rule: 'a choice that does not exist',
		file: 'events.csv',
		change: replace(',planned,', ',perhaps,'),
		message:
			/events\.csv, “[\w-]+”, field standing: “perhaps” is not allowed: write "" or "happened" or "planned" or "disputed"/
	},
	{
		rule: 'text instead of a list',
		file: 'steps/price.md',
		change: replace(/^claims: \[[\s\S]*?\]/m, 'claims: price'),
		message: /“price”, field claims: “price” is not allowed: write a list, \[one, two\]/
	},
	{
		rule: 'a person of an actor that the settings do not have',
		file: 'people.csv',
		change: replace(',town,', ',village,'),
		message: /people\.csv, “miller”, field side: “village” is no actor: correct it/
	},
	{
		rule: 'a date axis that ends before it starts',
		file: '../settings.yaml',
		change: replace("until: '1999-12-31'", "until: '1997-12-31'"),
		message: /settings\.yaml, field axis\.until: “1997-12-31” is not after axis\.from, 1998-01-01/
	},
	{
		rule: 'a colour that readers hardly see on the page',
		file: '../settings.yaml',
		change: replace('#1d5a9e', '#8fb4dd'),
		message:
			/settings\.yaml, field actors\.town\.colour\.0: “#8fb4dd” has a contrast of 1\.98 : 1 with the page, #f8f5ee: choose/
	},
	{
		rule: 'a file of claims without a chapter of its name',
		file: 'story.yaml',
		change: replace('chapter-day', 'chapter-night'),
		message: /claims\/day\.yaml: no chapter is called “chapter-day”: name the file after a chapter/
	},
	{
		rule: 'an incomplete row, named by its number',
		file: 'corrections.csv',
		change: append(',right,name,because,,open'),
		message: /corrections\.csv, “row \d+”, field source: “” is empty: write it/
	},
	{
		rule: 'a file of claims that is not a list',
		file: 'claims/day.yaml',
		change: () => 'claim: none\n',
		message: /claims\/day\.yaml: is not a list: start each record with “- id:”/
	},
	{
		rule: 'a file that cannot be parsed',
		file: 'claims/day.yaml',
		change: replace('- ', '- "'),
		message:
			/claims\/day\.yaml: cannot be read: YAMLParseError: .* at line \d+.*: close the quotation marks or the bracket/
	},
	{
		rule: 'a step that cannot be parsed, by the line of the file',
		file: 'steps/opening.md',
		change: replace(/^headline: .*/m, 'headline: now: then'),
		message:
			/steps\/opening\.md: cannot be read: YAMLParseError: .* at line 3, column 11: put a text with “: ” in quotation marks/
	}
];

describe('readStory', () => {
	it('reads the story', () => {
		const story = copy.read();
		expect(story.chapters.length).toBe(2);
		expect(story.steps.length).toBe(5);
		expect(story.steps).toEqual(story.chapters.flatMap(({ steps }) => steps));
	});

	it.each(RULES)('rejects $rule', ({ file, change, message }) => {
		copy.edit(file, change);
		expect(() => copy.read()).toThrow(message);
	});

	it('lists every mistake at once', () => {
		copy.edit('steps/opening.md', replace(/^headline: .*\n/m, ''));
		copy.edit('steps/vote.md', replace(/^caption: .*\n/m, ''));
		expect(() => copy.read()).toThrow(/has 2 mistakes:[\s\S]*opening[\s\S]*vote/);
	});
});
