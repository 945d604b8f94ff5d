import { describe, expect, it, vi } from 'vitest';
import { madeUpStory } from '#content/testing/story-copy.ts';
import type { Story } from '#content/story.ts';
import { findWrongStrokeWords } from './stroke-words.ts';

vi.mock('../registry.ts', () => import('../testing/bridge-registry.ts'));

/** In its graphic, the step “views” has dashed and hatched lines, and “price” a solid circle. */
const story = madeUpStory();

type Texts = Pick<Story['cover'], 'altText' | 'caption'>;
type Change = (texts: Texts) => Partial<Texts>;

/** The story with the texts of one step changed. */
const withStep = (id: string, change: Change): Story => ({
	...story,
	steps: story.steps.map((step) => (step.id === id ? { ...step, ...change(step) } : step))
});

const without =
	(word: RegExp): Change =>
	({ altText, caption }) => ({
		altText: altText.replaceAll(word, 'drawn'),
		caption: caption.replaceAll(word, 'drawn')
	});

const withAltText =
	(sentence: string): Change =>
	({ altText }) => ({ altText: `${altText} ${sentence}` });

const messages = (changed: Story) =>
	findWrongStrokeWords(changed).map(
		({ file, record = '', field = '', message }) => `${file} ${record} ${field}: ${message}`
	);

it('has no mistake in a right description', () => {
	expect(messages(story)).toEqual([]);
});

it.each(['hatched', 'dashed'])('finds that the texts of a step omit “%s”', (word) => {
	expect(messages(withStep('views', without(new RegExp(word, 'gi'))))).toEqual([
		expect.stringContaining(
			`stories/bridge/words/steps/views.md views altText: “${word}” is missing, but marks of the graphic are ${word}`
		)
	]);
});

it('accepts a word in the caption only', () => {
	const onlyInCaption: Change = ({ altText, caption }) => ({
		altText: altText.replaceAll('hatched', 'drawn'),
		caption: `${caption} The hatched part is not checked.`
	});
	expect(messages(withStep('views', onlyInCaption))).toEqual([]);
});

it.each([
	['price', 'Hatched', 'not confirmed'],
	['price', 'dashed', 'planned'],
	['views', 'solid', 'happened']
])('finds in the alt text of %s “%s” for a stroke that the graphic lacks', (id, word, name) => {
	expect(messages(withStep(id, withAltText(`A ${word} line.`)))).toEqual([
		expect.stringContaining(
			`altText: “${word.toLowerCase()}” is the word for “${name}”, and no mark of the graphic has this standing: remove`
		)
	]);
});

it('finds a wrong word in a caption, and in the texts of the cover', () => {
	const caption = withStep('price', () => ({ caption: 'The dashed line.' }));
	expect(messages(caption)).toEqual([expect.stringContaining('price caption: “dashed” is')]);
	const cover = { ...story.cover, altText: 'A river with a hatched line.' };
	expect(messages({ ...story, cover })).toEqual([
		expect.stringContaining('stories/bridge/words/story.yaml  cover.altText: “hatched” is')
	]);
});

it('reads whole words, and takes them from the key', () => {
	expect(messages(withStep('views', withAltText('Consolidated views.')))).toEqual([]);
	const planned = { line: 'dotted', name: 'planned', meaning: 'or hoped' };
	const key = { ...story.key, planned };
	expect(messages({ ...story, key })).toContainEqual(
		expect.stringContaining('views altText: “dotted” is missing')
	);
});

it('finds a stroke of a graphic that the key does not explain', () => {
	const { happened, planned, disputed } = story.key;
	expect(messages({ ...story, key: { planned, disputed } })).toEqual([]);
	expect(messages({ ...story, key: { happened, planned } })).toContainEqual(
		expect.stringMatching(
			/story\.yaml {2}key\.disputed: “disputed” is missing, but the graphic of “views” has marks of this standing/
		)
	);
});

describe('an edition without spaces between words', () => {
	const edition = madeUpStory('ja');
	const withViews = (from: string, to: string): Story => ({
		...edition,
		steps: edition.steps.map((step) =>
			step.id === 'views'
				? {
						...step,
						altText: step.altText.replaceAll(from, to),
						caption: step.caption.replaceAll(from, to)
					}
				: step
		)
	});

	it('names each stroke with the word of its own key', () => {
		expect(messages(edition)).toEqual([]);
		expect(messages(withViews('破線', '点線'))).toEqual([
			expect.stringContaining(
				'stories/bridge/words/ja/steps/views.md views altText: “破線” is missing, but marks of the graphic are 破線'
			)
		]);
	});

	it('finds a word for a stroke that the graphic lacks', () => {
		expect(messages(withViews('最初の枠は破線', '最初の枠は破線と実線'))).toEqual([
			expect.stringContaining('“実線” is the word for “起きたこと”')
		]);
	});
});
