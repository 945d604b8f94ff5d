import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { StoryError } from '#content/mistake.ts';
import { STORY_FOLDER } from '#content/load/read-files.ts';
import { readStory } from '#content/load/read-story.ts';
import { seeded } from '#tools/seeded.ts';
import { undrawable } from './undrawable.ts';

/** Damages in one run; each has the whole story read anew. */
const ROUNDS = Number(process.env.STORY_ROUNDS ?? 40);

/** Milliseconds for a run, on a machine that has much else to do. */
const PATIENCE = ROUNDS * 3_000;

/** What a hand, a spreadsheet, a merge or a malicious pull request may leave in a file. */
const DEBRIS = [
	'---\n',
	': ',
	'- ',
	'"',
	"'",
	',',
	'\t',
	'\r\n',
	'\0',
	'\uFEFF',
	'\uFFFD',
	'[',
	'}',
	'&a ',
	'*a ',
	'!!js/function "x"',
	'<<: *a\n',
	'a: &a [*a]\n',
	'? ',
	'<<<<<<< HEAD\n',
	'<script>alert(1)</script>',
	'${process.exit()}',
	'__proto__: 1\n',
	'constructor',
	'toString',
	'%s%n',
	'𝔘',
	'-1e999',
	'9'.repeat(400),
	'2024-02-30',
	'x'.repeat(100_000)
];

const root = mkdtempSync(join(tmpdir(), 'four-meetings-'));
cpSync(STORY_FOLDER, join(root, STORY_FOLDER), { recursive: true });
afterAll(() => {
	rmSync(root, { recursive: true });
});

const files = readdirSync(join(root, STORY_FOLDER), { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(md|yaml|csv)$/.test(name) && !name.endsWith('README.md'))
	.sort();

type Mutation = (text: string, random: () => number) => string;

const within = (length: number, random: () => number) => Math.floor(random() * length);
const pick = <Item>(items: Item[], random: () => number) =>
	items[within(items.length, random)] as Item;

/** Takes `remove` characters out at a random place, and puts something there. */
const splice = (text: string, remove: number, put: string, random: () => number) => {
	const place = within(text.length, random);
	return text.slice(0, place) + put + text.slice(place + remove);
};

const onLines =
	(change: (lines: string[], place: number, random: () => number) => string[]): Mutation =>
	(text, random) => {
		const lines = text.split('\n');
		return change(lines, within(lines.length, random), random).join('\n');
	};

const MUTATIONS: Record<string, Mutation> = {
	'debris put in': (text, random) => splice(text, 0, pick(DEBRIS, random), random),
	'debris put over a word': (text, random) => splice(text, 8, pick(DEBRIS, random), random),
	'characters lost': (text, random) => splice(text, 1 + within(40, random), '', random),
	'a character changed': (text, random) =>
		splice(text, 1, String.fromCharCode(within(0x3000, random)), random),
	'a line lost': onLines((lines, place) => lines.toSpliced(place, 1)),
	'a line twice': onLines((lines, place) => lines.toSpliced(place, 0, lines[place] ?? '')),
	'a line elsewhere': onLines((lines, place, random) =>
		lines.toSpliced(place, 1).toSpliced(within(lines.length, random), 0, lines[place] ?? '')
	),
	'a line moved in': onLines((lines, place) => lines.with(place, `  ${lines[place] ?? ''}`)),
	'the end lost': (text, random) => text.slice(0, within(text.length, random)),
	'all of it lost': () => '',
	'all of it noise': (_, random) =>
		Array.from({ length: 500 }, () => String.fromCharCode(within(256, random))).join('')
};

/** A message that an editor can act on: each line names a file of the story, and says something. */
const MISTAKE = /^ {2}src\/story\/[\w./-]+(, “[^”]*”)?(, field [^:]+)?: \S/;

function faultsOf(error: unknown): string[] {
	if (!(error instanceof StoryError)) return [`a crash: ${String(error)}`];
	const [first = '', ...lines] = error.message.split('\n');
	return [
		...(/^The story has [1-9]\d* mistake\(s\):$/.test(first) ? [] : [first]),
		...lines.filter((line) => !MISTAKE.test(line) || /undefined|\[object|^ {4}at /.test(line))
	];
}

function faultsOfStory(): string[] {
	try {
		const mistakes = undrawable(readStory(root));
		return mistakes.length === 0 ? [] : faultsOf(new StoryError(mistakes));
	} catch (error) {
		return faultsOf(error);
	}
}

const seeds = process.env.STORY_SEED ? [Number(process.env.STORY_SEED)] : [20240410, Date.now()];

it.each(seeds)(
	'a damaged file is read, or refused in words; run again with STORY_SEED=%i',
	(seed) => {
		const random = seeded(seed);
		for (let round = 0; round < ROUNDS; round++) {
			const file = pick(files, random);
			const name = pick(Object.keys(MUTATIONS), random);
			const path = join(root, STORY_FOLDER, file);
			const text = readFileSync(path, 'utf8');
			writeFileSync(path, MUTATIONS[name]?.(text, random) ?? '');
			const faults = faultsOfStory();
			writeFileSync(path, text);
			expect(faults, `${file}, ${name}, round ${round}`).toEqual([]);
		}
	},
	PATIENCE
);
