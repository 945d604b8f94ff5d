import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { factSheet } from './fact-sheet.ts';
import { storyPaths } from '#content/story-paths.ts';
import { readStory } from '#content/load/read-story.ts';

const NAME = 'engines';
const { settings, story, step, words } = storyPaths(NAME);
const root = mkdtempSync(join(tmpdir(), 'story-'));
afterAll(() => {
	rmSync(root, { recursive: true });
});

/** The smallest story. Its step has a name and a number, which no record supports. */
const FILES = {
	[settings]: 'title: Engines\nlanguage: en\nelement: story-engines\n',
	[story]: `deck: A machine.
description: A machine.
cover: { caption: A machine., altText: A machine. }
chapters: [{ id: chapter-one, title: One, steps: [notes] }]
`,
	[step('notes')]: `---
name: Notes
headline: Notes
caption: A page.
altText: A page of notes about a machine, with a table of numbers on its right.
figures: []
---

Ada Lovelace wrote 7 notes in 1843.
`
};

function write(files: Record<string, string>): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
}

const withField = (line: string) => ({
	[step('notes')]: (FILES[step('notes')] ?? '').replace('figures: []', line)
});

const FIGURES = `id,label,value,unit,year,claim,calculation,note
notes,Notes,7,notes,1843,,,
`;

const EVENTS = `id,date,until,title,place,claim,standing,why,changed
printed,1843-08-01,,Printed,,,,,
planned,1844-08-01,,Second edition,,,planned,An advertisement says so.,
`;

const CLAIMS = `- origin: record
  id: seven-notes
  restatement: Ada Lovelace wrote 7 notes in 1843.
  kind: event
  verdict: not-checked
  reason: We have no copy.
  uncited: It is the claim of a test.
  pages: []
`;

const read = () => readStory(root, NAME);

beforeEach(() => {
	rmSync(join(root, words), { recursive: true, force: true });
	write(FILES);
});

it('a story without claims needs no evidence, no meetings, no key and no text about its checks', () => {
	const { hasLedger, meetings, key, about } = read();
	expect({ hasLedger, meetings, key, about }).toEqual({
		hasLedger: false,
		meetings: [],
		key: {},
		about: ''
	});
});

it('its figures, events and marks have a standing without a claim', () => {
	write({
		...withField(
			'figures: [notes]\nevents: [printed, planned]\nmarks: { sequel: { standing: planned, why: An advertisement says so. } }'
		),
		[`${words}/figures.csv`]: FIGURES,
		[`${words}/events.csv`]: EVENTS
	});
	const { figures, events, labels } = factSheet(read());
	expect(figures).toEqual([expect.objectContaining({ id: 'notes', standing: 'happened' })]);
	expect(events.map(({ standing }) => standing)).toEqual(['happened', 'planned']);
	expect(labels['notes.sequel']?.standing).toBe('planned');
});

it.each([
	['marks: { sequel: {} }', 'field marks.sequel: has no standing: add “standing” and “why”'],
	['marks: { sequel: { standing: planned } }', '“planned” has no reason: add “why”'],
	['claims: [seven-notes]', '“seven-notes” is unknown: correct it, or add it to a file in']
])('rejects a step with %s', (line, message) => {
	write(withField(line));
	expect(read).toThrow(message);
});

it('a file of claims makes claims and evidence required', () => {
	write({
		...withField('figures: [notes]\nmarks: { sequel: {} }'),
		[`${words}/figures.csv`]: FIGURES,
		[`${words}/events.csv`]: EVENTS,
		[`${words}/claims/one.yaml`]: CLAIMS
	});
	expect(read).toThrow('“notes”, field claims: is empty: cite at least one claim');
	expect(read).toThrow('“notes”, field claim: is empty: write the id of the claim');
	expect(read).toThrow('“printed”, field claim: is empty: write the id of the claim');
	expect(read).toThrow('field marks.sequel: shows no claim: add “claim”');
	expect(read).toThrow('“Ada Lovelace” is a name that no cited record supports');
});
