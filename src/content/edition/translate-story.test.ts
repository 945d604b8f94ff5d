import { describe, expect, it } from 'vitest';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { append, copyForEachTest, replace } from '../testing/story-copy.ts';

const copy = copyForEachTest({ hasEdition: true });

const WORDS = 'stories/bridge/words/ja';

interface Fixture {
	rule: string;
	file: string;
	change: (text: string) => string;
	message: string;
}

const FIXTURES: Fixture[] = [
	{
		rule: 'a label',
		file: 'ja/steps/opening.md',
		change: replace('  next-bridge: 隣の橋\n', ''),
		message: `${WORDS}/steps/opening.md, “opening”, field labels.next-bridge: is missing: translate “Next bridge”`
	},
	{
		rule: 'a label of the cover',
		file: 'ja/story.yaml',
		change: replace('  labels:\n    river: 川\n', ''),
		message: `${WORDS}/story.yaml, field cover.labels.river: is missing: translate “River”`
	},
	{
		rule: 'a shared label',
		file: 'labels.yaml',
		change: append('- id: bank\n  text: Bank\n  steps: [vote, opening]'),
		message: `${WORDS}/labels.yaml, “bank”: is missing: translate the record of stories/bridge/words/labels.yaml`
	},
	{
		rule: 'a date line',
		file: 'ja/steps/vote.md',
		change: replace('dateline: 1998年3月2日\n', ''),
		message: `${WORDS}/steps/vote.md, “vote”, field dateline: is missing: translate “2 March 1998”`
	},
	{
		rule: 'the text of a step',
		file: 'ja/steps/vote.md',
		change: replace(/(?<=\n---\n)[^]*/, ''),
		message: `${WORDS}/steps/vote.md, “vote”, field text: is missing: write it under the second ---`
	},
	{
		rule: 'a chapter',
		file: 'ja/story.yaml',
		change: replace('  chapter-money: 費用\n', ''),
		message: `${WORDS}/story.yaml, field chapters.chapter-money: is missing: translate “The money”`
	},
	{
		rule: 'an entry of the key',
		file: 'ja/story.yaml',
		change: replace(/ {2}planned:\n(?: {4}.*\n)+/, ''),
		message: `${WORDS}/story.yaml, field key.planned: is missing`
	},
	{
		rule: 'a claim',
		file: 'ja/claims/day.yaml',
		change: replace(/detour:\n(?: {2}.*\n)+/, ''),
		message: `${WORDS}/claims/day.yaml, “detour”: is missing: translate the record of stories/bridge/words/claims/day.yaml`
	},
	{
		rule: 'the note of a claim',
		file: 'ja/claims/day.yaml',
		change: replace('  note: 製造元の橋梁は外国にある。\n', ''),
		message: `${WORDS}/claims/day.yaml, “crane”, field note: is missing: translate “Its maker, 橋梁, is in another country.”`
	},
	{
		rule: 'the hedge of a claim',
		file: 'ja/claims/day.yaml',
		change: replace('  hedge: 意見\n', ''),
		message: `“less-noise”, field hedge: is missing: translate “opinion”`
	},
	{
		rule: 'a row of a table',
		file: 'ja/events.csv',
		change: replace('opening,橋が開通\n', ''),
		message: `${WORDS}/events.csv, “opening”: is missing: translate the record of stories/bridge/words/events.csv`
	},
	{
		rule: 'the unit of a count',
		file: 'ja/figures.csv',
		change: replace('工事の人数,人,', '工事の人数,,'),
		message: `${WORDS}/figures.csv, “workers”, field unit: is missing: translate “people”`
	},
	{
		rule: 'a correction',
		file: 'ja/corrections.csv',
		change: replace(/In mid-May.*\n/, ''),
		message: `${WORDS}/corrections.csv, “In mid-May”: is missing`
	}
];

const LEFT_OVER: Fixture[] = [
	{
		rule: 'a label',
		file: 'ja/steps/vote.md',
		change: replace('  council: 町議会\n', '  council: 町議会\n  mayor: 町長\n'),
		message: `${WORDS}/steps/vote.md, “vote”, field labels.mayor: “町長” translates no text: remove it`
	},
	{
		rule: 'a claim',
		file: 'ja/claims/day.yaml',
		change: append('no-claim:\n  restatement: 橋。\n  reason: 橋。'),
		message: `${WORDS}/claims/day.yaml, “no-claim”: translates no record of the story: correct its key, or remove it`
	},
	{
		rule: 'a row of a table',
		file: 'ja/people.csv',
		change: append('stranger,オーカム,町長'),
		message: `${WORDS}/people.csv, “stranger”: translates no record of the story`
	},
	{
		rule: 'a note',
		file: 'ja/claims/day.yaml',
		change: replace('  reason: 地図にある。\n', '  reason: 地図にある。\n  note: 古い地図。\n'),
		message: `“detour”, field note: “古い地図。” translates no text: remove it`
	},
	{
		rule: 'a unit that each language writes by itself',
		file: 'ja/figures.csv',
		change: replace('隣の橋を通る道のり,,', '隣の橋を通る道のり,キロ,'),
		message: `${WORDS}/figures.csv, “detour”, field unit: “キロ” translates “km”, which each language writes by itself: leave it empty`
	},
	{
		rule: 'a text of a page',
		file: 'ja/pages.csv',
		change: append('Old map,古い地図'),
		message: `${WORDS}/pages.csv, “Old map”, field text: is a text of no page: correct it, or remove the row`
	},
	{
		rule: 'a field that is no text',
		file: 'ja/steps/vote.md',
		change: replace('caption: 町議会', 'claims: [price]\ncaption: 町議会'),
		message: `${WORDS}/steps/vote.md, “vote”, field claims: is not a field of this file: correct its name, or remove it`
	}
];

describe('an edition', () => {
	it.each(FIXTURES)('may not lack $rule', ({ file, change, message }) => {
		copy.edit(file, change);
		expect(() => copy.read()).toThrow(message);
	});

	it.each(LEFT_OVER)('may not have more than the story: $rule', ({ file, change, message }) => {
		copy.edit(file, change);
		expect(() => copy.read()).toThrow(message);
	});

	it('may not lack a step, nor have one more', () => {
		const steps = join(copy.root, copy.paths.words, 'ja/steps');
		rmSync(join(steps, 'price.md'));
		writeFileSync(
			join(steps, 'storm.md'),
			'---\nname: 嵐\nheadline: 嵐\ncaption: 嵐の夜。\naltText: 川の上の空は暗く、橋の径間は一つもまだ見えない。岸には誰もいない。\n---\n\n嵐。\n'
		);
		expect(() => copy.read()).toThrow(
			`${WORDS}/steps/price.md, “price”: is missing: translate the record of stories/bridge/words/steps/price.md`
		);
		expect(() => copy.read()).toThrow(
			`${WORDS}/steps/storm.md, “storm”: translates no record of the story`
		);
	});

	it('may not lack story.yaml', () => {
		rmSync(join(copy.root, copy.paths.words, 'ja/story.yaml'));
		expect(() => copy.read()).toThrow(
			`${WORDS}/story.yaml: is missing: write it, as stories/README.md describes`
		);
	});

	it('may not lack the files of its language', () => {
		const settings = join(copy.root, copy.paths.settings);
		writeFileSync(
			settings,
			readFileSync(settings, 'utf8').replace('editions: [ja]', 'editions: [tlh]')
		);
		expect(() => copy.read()).toThrow(
			/2 mistakes:\n {2}src\/language\/tables\/tlh\.ts: is missing: .*\n {2}src\/language\/reading\/tlh\.yaml: is missing/
		);
	});

	it('has the facts, citations and verdicts of the story', () => {
		const { steps, claims, figures } = copy.read();
		const edition = copy.read('ja');
		const facts = (records: { id: string }[]) => records.map(({ id }) => id);
		expect(facts(edition.steps)).toEqual(facts(steps));
		expect(edition.steps.map((step) => step.claims)).toEqual(steps.map((step) => step.claims));
		expect(edition.claims.map(({ verdict }) => verdict)).toEqual(
			claims.map(({ verdict }) => verdict)
		);
		expect(edition.figures.map(({ value }) => value)).toEqual(figures.map(({ value }) => value));
		expect(edition.language).toBe('ja');
	});
});
