import { describe, expect, it } from 'vitest';
import { CHARACTERS } from '#fonts/characters.ts';
import { readStory } from './read-story.ts';
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
		file: 'steps/hawaii.md',
		change: replace(/^headline: .*\n/m, ''),
		message: /steps\/hawaii\.md, “hawaii”, field headline: is missing: add it/
	},
	{
		rule: 'an unknown field',
		file: 'steps/hawaii.md',
		change: replace(/^headline:/m, 'headlin:'),
		message:
			/steps\/hawaii\.md, “hawaii”, field headlin: is not a field of this file: correct its name, or remove it/
	},
	{
		rule: 'an unknown claim',
		file: 'steps/hawaii.md',
		change: replace('hawaii-talks', 'hawaii-walks'),
		message:
			/steps\/hawaii\.md, “hawaii”, field claims: “hawaii-walks” is unknown: correct it, or add it to a file in stories\/four-meetings\/words\/claims/
	},
	{
		rule: 'a claim that no step cites',
		file: 'steps/hawaii.md',
		change: replace('record-singapore, ', ''),
		message: /claims\/hawaii\.yaml, “record-singapore”: no step cites it: cite it in a step/
	},
	{
		rule: 'a cited claim with a field “uncited”',
		file: 'steps/hawaii.md',
		change: replace('record-singapore', 'record-singapore, regional-impact'),
		message:
			/“regional-impact”, field uncited: is out of date, because the step “hawaii” cites the claim: remove the field/
	},
	{
		rule: 'a duplicate id',
		file: 'figures.csv',
		change: (text) => append(text.split('\n')[1] ?? '')(text),
		message:
			/figures\.csv, “.*”, field id: .* is already in stories\/four-meetings\/words\/figures\.csv: change one of the two ids/
	},
	{
		rule: 'a step id that is the address of another page',
		file: 'steps/hawaii.md',
		change: replace(/^caption:/m, 'aliases: [sources]\ncaption:'),
		message: /steps\/hawaii\.md, “sources”, field id: “sources” is the address of another page/
	},
	{
		rule: 'an alias that is the id of another step',
		file: 'steps/hawaii.md',
		change: replace(/^caption:/m, 'aliases: [tokyo]\ncaption:'),
		message: /“tokyo”, field id: “tokyo” is already in/
	},
	{
		rule: 'a date that does not exist',
		file: 'steps/hawaii.md',
		change: replace("date: '2024-05-02'", "date: '2024-02-30'"),
		message:
			/steps\/hawaii\.md, “hawaii”, field date: “2024-02-30” is not a date: write a day that exists/
	},
	{
		rule: 'steps out of order of time',
		file: 'steps/hawaii.md',
		change: replace("date: '2024-05-02'", "date: '2024-04-02'"),
		message:
			/“hawaii”, field date: “2024-04-02” is before 2024-04-10 of the earlier step “washington”/
	},
	{
		rule: 'a last day before the first',
		file: 'steps/tokyo.md',
		change: replace("until: '2024-06-11'", "until: '2024-06-01'"),
		message: /“tokyo”, field until: “2024-06-01” is before the first day, 2024-06-09/
	},
	{
		rule: 'events out of order of time',
		file: 'events.csv',
		change: replace('2024-05-02', '2026-05-02'),
		message: /events\.csv, .*field date: .* in the row above: sort the rows by date/
	},
	{
		rule: 'a meeting without a day of change',
		file: 'events.csv',
		change: replace(/(summit-agrees-forum.*,)2026-11-23/, '$1'),
		message: /events\.csv, “summit”, field changed: is empty: write the day/
	},
	{
		rule: 'a day of change that is not a date',
		file: 'events.csv',
		change: replace(/(summit-agrees-forum.*,2026-11-23)/, '$1 yesterday'),
		message: /events\.csv, “summit”, field changed\.1: “yesterday” is not a date/
	},
	{
		rule: 'days of change out of order',
		file: 'events.csv',
		change: replace(/(summit-agrees-forum.*,2026-11-23)/, '$1 2026-11-22'),
		message:
			/events\.csv, “summit”, field changed: “2026-11-22” is after a later day: sort the days/
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
		change: replace(/,FY2022,/, ',,'),
		message: /figures\.csv, “[\w-]+”, field year: “” is empty: write the year/
	},
	{
		rule: 'a figure that is not a number',
		file: 'figures.csv',
		change: replace('291.1', '291;1'),
		message: /figures\.csv, “rd-2022”, field value: “291;1” is not a number: use digits/
	},
	{
		rule: 'a graphic without alt text',
		file: 'steps/budget.md',
		change: replace(/^altText: >-\n( {2}.*\n)+/m, ''),
		message: /steps\/budget\.md, “budget”, field altText: is missing/
	},
	{
		rule: 'an alt text that is too short',
		file: 'steps/budget.md',
		change: replace(/^altText: >-\n( {2}.*\n)+/m, 'altText: Chart of the budget.\n'),
		message: /“budget”, field altText: .*is too short: describe the graphic/
	},
	{
		rule: 'a step without text',
		file: 'steps/budget.md',
		change: replace(/\n---\n[\s\S]*$/, '\n---\n'),
		message: /steps\/budget\.md, “budget”, field text: is missing: write it under the second ---/
	},
	{
		rule: 'a step in no chapter',
		file: 'story.yaml',
		change: replace('budget, plan', 'plan'),
		message: /steps\/budget\.md, “budget”: is in no chapter/
	},
	{
		rule: 'a chapter that names a step without a file',
		file: 'story.yaml',
		change: replace('budget, plan', 'budget, plans'),
		message: /story\.yaml, “chapter-money”, field steps: “plans” has no file/
	},
	{
		rule: 'a meeting that is not an event',
		file: 'story.yaml',
		change: replace('[summit, ', '[sumit, '),
		message: /story\.yaml, field meetings: “sumit” is unknown/
	},
	{
		rule: 'a figure whose claim is unknown',
		file: 'figures.csv',
		change: replace(',rd-budget-2022,', ',rd-budget-1922,'),
		message: /figures\.csv, “rd-2022”, field claim: “rd-budget-1922” is unknown/
	},
	{
		rule: 'a figure without its claim',
		file: 'steps/hawaii.md',
		change: replace(', record-gaps]', ']'),
		message:
			/“hawaii”, field claims: “record-gaps” is not cited, but the figure “gap-washington-hawaii” is from it: add it/
	},
	{
		rule: 'a step in two chapters',
		file: 'story.yaml',
		change: replace('budget, plan', 'budget, hawaii, plan'),
		message: /story\.yaml, “hawaii”, field id: .* is already in .*: list the step once/
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
		file: 'steps/budget.md',
		change: replace(/^claims: \[[\s\S]*?\]/m, 'claims: rd-budget-2022'),
		message: /“budget”, field claims: “rd-budget-2022” is not allowed: write a list, \[one, two\]/
	},
	{
		rule: 'an incomplete row, named by its number',
		file: 'corrections.csv',
		change: append(',right,name,because,,open'),
		message: /corrections\.csv, “row \d+”, field source: “” is empty: write it/
	},
	{
		rule: 'a file of claims that is not a list',
		file: 'claims/hawaii.yaml',
		change: () => 'claim: none\n',
		message: /claims\/hawaii\.yaml: is not a list: start each record with “- id:”/
	},
	{
		rule: 'a file that cannot be parsed',
		file: 'claims/hawaii.yaml',
		change: replace('- ', '- "'),
		message:
			/claims\/hawaii\.yaml: cannot be read: YAMLParseError: .* at line \d+.*: correct the file there/
	},
	{
		rule: 'a step that cannot be parsed, by the line of the file',
		file: 'steps/hawaii.md',
		change: replace(/^headline: .*/m, 'headline: now: then'),
		message: /steps\/hawaii\.md: cannot be read: YAMLParseError: .* at line 3, column 11: correct/
	}
];

describe('readStory', () => {
	it('reads the story', () => {
		const story = readStory(copy.root);
		expect(story.chapters.length).toBe(6);
		expect(story.steps.length).toBe(19);
		expect(story.steps).toEqual(story.chapters.flatMap(({ steps }) => steps));
	});

	it.each(RULES)('rejects $rule', ({ file, change, message }) => {
		copy.edit(file, change);
		expect(() => readStory(copy.root)).toThrow(message);
	});

	it('lists every mistake at once', () => {
		copy.edit('steps/hawaii.md', replace(/^headline: .*\n/m, ''));
		copy.edit('steps/tokyo.md', replace(/^caption: .*\n/m, ''));
		expect(() => readStory(copy.root)).toThrow(/has 2 mistakes:[\s\S]*hawaii[\s\S]*tokyo/);
	});

	it('has 40 to 90 words in each step', () => {
		const lengths = readStory(copy.root).steps.map(({ id, html }) => ({
			id,
			words: html
				.replace(/<[^>]*>/g, ' ')
				.split(/\s+/)
				.filter(Boolean).length
		}));
		expect(lengths.filter(({ words }) => words < 40 || words > 90)).toEqual([]);
	});

	it('uses only characters that the subset fonts have', () => {
		const { steps, title, deck, cover, chapters, key } = readStory(copy.root);
		const shown = [
			title,
			deck,
			cover.caption,
			...Object.values(key).map(({ name }) => name),
			...chapters.map((chapter) => chapter.title),
			...steps.flatMap(({ name, headline, dateline = '', caption, html }) => [
				name,
				headline,
				dateline,
				caption,
				html
			])
		].join('');
		const lacking = [...new Set(shown)].filter(
			(character) => character !== '\n' && !CHARACTERS.includes(character)
		);
		expect(lacking).toEqual([]);
	});
});
