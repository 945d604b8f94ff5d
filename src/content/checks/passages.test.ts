import { describe, expect, it } from 'vitest';
import { addClaim } from '../testing/new-claim.ts';
import { copyForEachTest } from '../testing/story-copy.ts';
import type { EvidencePage } from '../schema.ts';

const FILE = 'claims/day.yaml';

const copy = copyForEachTest();

interface Fixture {
	rule: string;
	page: Partial<EvidencePage>;
	/** Field, text and fix. */
	message: string;
}

const FIXTURES: Fixture[] = [
	{
		rule: 'a passage that is too long',
		page: { passage: 'They met. '.repeat(31).trim() },
		message: `field pages.0.passage: “${'They met. '.repeat(8)}” is too long: quote 300 characters at most`
	},
	{
		rule: 'an empty passage',
		page: { passage: ' ' },
		message: 'field pages.0.passage: “” is empty: write it, or remove the line'
	},
	{
		rule: 'a language that does not exist',
		page: { passage: '二人は会った。', language: 'Japanese!', translation: 'They met.' },
		message:
			'field pages.0.language: “Japanese!” is not a language: write a BCP 47 tag, like ja or zh-Hans'
	},
	{
		rule: 'an archived copy without a web address',
		page: { archived: 'archive of 2024' },
		message:
			'field pages.0.archived: “archive of 2024” is not a web address: start it with https://'
	},
	{
		rule: 'a passage of a page that was not read',
		page: { passage: 'They met.', read: 'background' },
		message:
			'field pages, passage: the page “Readout” was not read, so it has no passage: correct “read”, or remove the passage'
	},
	{
		rule: 'a language without a passage',
		page: { language: 'ja' },
		message:
			'field pages, language: the page “Readout” has a language without a passage: add the passage, or remove the language'
	},
	{
		rule: 'a translation without a passage',
		page: { translation: 'They met.' },
		message:
			'field pages, translation: the page “Readout” has a translation without a passage: add the passage, or remove the translation'
	},
	{
		rule: 'a Japanese passage without its language',
		page: { passage: '二人は会った。', translation: 'They met.' },
		message:
			'field pages, language: the page “Readout” has a passage that is not English: add its language, like ja or zh-Hans'
	},
	{
		rule: 'English as a language',
		page: { passage: 'They met.', language: 'en' },
		message:
			'field pages, language: the page “Readout” has an English passage, which needs no language: remove the language'
	},
	{
		rule: 'a passage that is not English, without a translation',
		page: { passage: '二人は会った。', language: 'ja' },
		message:
			'field pages, translation: the page “Readout” has a passage that is not English: add our English translation'
	},
	{
		rule: 'a translation of an English passage',
		page: { passage: 'They met.', translation: 'They met each other.' },
		message:
			'field pages, translation: the page “Readout” has a translation of an English passage: remove it, or add the language of the passage'
	},
	{
		rule: 'an archived copy of a page without an address',
		page: { address: undefined, archived: 'https://archive.example/readout' },
		message:
			'field pages, archived: the page “Readout” has an archived copy but no address: add the address of the page itself'
	},
	{
		rule: 'an archived copy that is the page itself',
		page: { archived: 'https://example.org/readout' },
		message:
			'field pages, archived: the page “Readout” has its own address as its archived copy: remove one of the two'
	}
];

describe('the fields of a page', () => {
	it.each(FIXTURES)('rejects $rule', ({ page, message }) => {
		copy.edit(FILE, addClaim({ verdict: 'not-checked' }, page));
		expect(() => copy.read()).toThrow(
			`The story has 1 mistake:\n  stories/bridge/words/${FILE}, “new-claim”, ${message}`
		);
	});

	it.each<{ passage: string; page: Partial<EvidencePage> }>([
		{ passage: 'an English passage', page: { passage: 'They met.' } },
		{
			passage: 'a Japanese passage with its language and translation',
			page: { passage: '二人は会った。', language: 'ja', translation: 'They met.' }
		},
		{ passage: 'an archived copy', page: { archived: 'https://archive.example/readout' } }
	])('accepts $passage', ({ page }) => {
		copy.edit(FILE, addClaim({ verdict: 'not-checked' }, page));
		expect(() => copy.read()).not.toThrow();
	});
});
