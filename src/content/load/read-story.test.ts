import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHARACTERS } from '#fonts/characters.ts';
import { readStory } from './read-story.ts';
import { append, replace, StoryCopy } from '../testing/story-copy.ts';

let copy: StoryCopy;

beforeEach(() => {
	copy = new StoryCopy();
});

afterEach(() => {
	copy.remove();
});

interface Rule {
	rule: string;
	file: string;
	change: (text: string) => string;
	/** What the message has to name: file, record, field, text and mend. */
	says: RegExp;
}

const RULES: Rule[] = [
	{
		rule: 'a missing field',
		file: 'steps/hawaii.md',
		change: replace(/^headline: .*\n/m, ''),
		says: /steps\/hawaii\.md, “hawaii”, field headline: is missing: add it/
	},
	{
		rule: 'a field that nobody knows',
		file: 'steps/hawaii.md',
		change: replace(/^headline:/m, 'headlin:'),
		says: /steps\/hawaii\.md, “hawaii”, field headlin: is no field/
	},
	{
		rule: 'an unknown claim',
		file: 'steps/hawaii.md',
		change: replace('hawaii-talks', 'hawaii-walks'),
		says: /steps\/hawaii\.md, “hawaii”, field claims: “hawaii-walks” is unknown: correct it/
	},
	{
		rule: 'a claim that no step cites',
		file: 'steps/hawaii.md',
		change: replace('record-singapore, ', ''),
		says: /claims\/hawaii\.yaml, “record-singapore”: is cited by no step: cite it/
	},
	{
		rule: 'an excuse that is out of date',
		file: 'steps/hawaii.md',
		change: replace('record-singapore', 'record-singapore, regional-impact'),
		says: /“regional-impact”, field uncited: is out of date/
	},
	{
		rule: 'a duplicate id',
		file: 'figures.csv',
		change: (text) => append(text.split('\n')[1] ?? '')(text),
		says: /figures\.csv, “.*”, field id: .* is already in src\/story\/figures\.csv/
	},
	{
		rule: 'a step id that is the address of another page',
		file: 'steps/hawaii.md',
		change: replace(/^caption:/m, 'aliases: [sources]\ncaption:'),
		says: /steps\/hawaii\.md, “sources”, field id: “sources” is the address of another page/
	},
	{
		rule: 'a former id that another step has',
		file: 'steps/hawaii.md',
		change: replace(/^caption:/m, 'aliases: [tokyo]\ncaption:'),
		says: /“tokyo”, field id: “tokyo” is already in/
	},
	{
		rule: 'a date that is no date',
		file: 'steps/hawaii.md',
		change: replace("date: '2024-05-02'", "date: '2024-02-30'"),
		says: /steps\/hawaii\.md, “hawaii”, field date: “2024-02-30” is no date/
	},
	{
		rule: 'steps out of order of time',
		file: 'steps/hawaii.md',
		change: replace("date: '2024-05-02'", "date: '2024-04-02'"),
		says: /“hawaii”, field date: “2024-04-02” is before 2024-04-10 of the earlier step “washington”/
	},
	{
		rule: 'an end before its beginning',
		file: 'steps/tokyo.md',
		change: replace("until: '2024-06-11'", "until: '2024-06-01'"),
		says: /“tokyo”, field until: “2024-06-01” is before 2024-06-09/
	},
	{
		rule: 'events out of order of time',
		file: 'events.csv',
		change: replace('2024-05-02', '2026-05-02'),
		says: /events\.csv, .*field date: .* put the rows in order of time/
	},
	{
		rule: 'a figure without unit',
		file: 'figures.csv',
		change: replace('km', ''),
		says: /figures\.csv, “[\w-]+”, field unit: .*carries its unit/
	},
	{
		rule: 'a figure without year',
		file: 'figures.csv',
		change: replace(/,FY2022,/, ',,'),
		says: /figures\.csv, “[\w-]+”, field year: .*carries its year/
	},
	{
		rule: 'a figure that is no number',
		file: 'figures.csv',
		change: replace('291.1', '291;1'),
		says: /figures\.csv, “rd-2022”, field value: “291;1” is no number/
	},
	{
		rule: 'a graphic without alt text',
		file: 'steps/budget.md',
		change: replace(/^altText: >-\n( {2}.*\n)+/m, ''),
		says: /steps\/budget\.md, “budget”, field altText: is missing/
	},
	{
		rule: 'a alt text that says nothing',
		file: 'steps/budget.md',
		change: replace(/^altText: >-\n( {2}.*\n)+/m, 'altText: Chart of the budget.\n'),
		says: /“budget”, field altText: .*too short to stand in for the graphic/
	},
	{
		rule: 'a step without words',
		file: 'steps/budget.md',
		change: replace(/\n---\n[\s\S]*$/, '\n---\n'),
		says: /steps\/budget\.md, “budget”, field words: are missing/
	},
	{
		rule: 'a step in no chapter',
		file: 'story.yaml',
		change: replace('budget, plan', 'plan'),
		says: /steps\/budget\.md, “budget”: is in no chapter/
	},
	{
		rule: 'a chapter that names a step without a file',
		file: 'story.yaml',
		change: replace('budget, plan', 'budget, plans'),
		says: /story\.yaml, “chapter-money”, field steps: “plans” has no file/
	},
	{
		rule: 'a meeting that is no event',
		file: 'story.yaml',
		change: replace('[summit, ', '[sumit, '),
		says: /story\.yaml, field meetings: “sumit” is unknown/
	},
	{
		rule: 'a figure whose claim is unknown',
		file: 'figures.csv',
		change: replace(',rd-budget-2022,', ',rd-budget-1922,'),
		says: /figures\.csv, “rd-2022”, field claim: “rd-budget-1922” is unknown/
	},
	{
		rule: 'a figure that does not bring its claim',
		file: 'steps/hawaii.md',
		change: replace(', record-gaps]', ']'),
		says: /“hawaii”, field claims: lack “record-gaps”, which carries the figure “gap-washington-hawaii”: add it/
	},
	{
		rule: 'a file that cannot be parsed',
		file: 'claims/hawaii.yaml',
		change: replace('- ', '- "'),
		says: /claims\/hawaii\.yaml: cannot be read/
	}
];

describe('readStory', () => {
	it('reads the story as it stands', () => {
		const story = readStory(copy.root);
		expect(story.chapters.length).toBe(6);
		expect(story.steps.length).toBe(19);
		expect(story.steps).toEqual(story.chapters.flatMap(({ steps }) => steps));
	});

	it.each(RULES)('stops the build at $rule', ({ file, change, says }) => {
		copy.edit(file, change);
		expect(() => readStory(copy.root)).toThrow(says);
	});

	it('lists every mistake at once', () => {
		copy.edit('steps/hawaii.md', replace(/^headline: .*\n/m, ''));
		copy.edit('steps/tokyo.md', replace(/^caption: .*\n/m, ''));
		expect(() => readStory(copy.root)).toThrow(/has 2 mistake\(s\)[\s\S]*hawaii[\s\S]*tokyo/);
	});

	it('tells each step in 40 to 90 words', () => {
		const lengths = readStory(copy.root).steps.map(({ id, html }) => ({
			id,
			words: html
				.replace(/<[^>]*>/g, ' ')
				.split(/\s+/)
				.filter(Boolean).length
		}));
		expect(lengths.filter(({ words }) => words < 40 || words > 90)).toEqual([]);
	});

	it('uses no character that the cut-down fonts lack', () => {
		const { steps, title, deck, cover, chapters } = readStory(copy.root);
		const shown = [
			title,
			deck,
			cover.caption,
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
