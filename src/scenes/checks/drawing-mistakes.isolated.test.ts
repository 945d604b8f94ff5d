import { expect, it, vi } from 'vitest';
import { madeUpStory } from '#content/testing/story-copy.ts';
import type { Story } from '#content/story.ts';
import { findDrawingMistakes } from './drawing-mistakes.ts';

vi.mock('../registry.ts', () => import('../testing/bridge-registry.ts'));

const story = madeUpStory();

const withStep = (id: string, change: Partial<Story['steps'][number]>): Story => ({
	...story,
	steps: story.steps.map((step) => (step.id === id ? { ...step, ...change } : step))
});

const messages = (changed: Story) =>
	findDrawingMistakes(changed).map(
		({ file, record = '', field = '', message }) => `${file} ${record} ${field}: ${message}`
	);

it('finds no mistake in a story whose graphics draw what its files have', () => {
	expect(messages(story)).toEqual([]);
});

it('finds a step without a scene', () => {
	expect(messages(withStep('price', { id: 'prize' }))).toEqual([
		'stories/bridge/words/steps/prize.md prize : its graphic cannot be drawn: The step “prize” has no scene'
	]);
});

it('finds a label that a graphic needs and no file has', () => {
	expect(messages(withStep('vote', { labels: {} }))).toEqual([
		expect.stringMatching(
			/vote\.md vote : its graphic cannot be drawn: no file has the text of “vote\.council”/
		)
	]);
});

it('finds an actor that the settings do not have', () => {
	expect(messages({ ...story, actors: {} })).toContainEqual(
		'stories/bridge/words/steps/price.md price : its circle “dot” has the unknown actor “town”: draw one of ink, faint, or add the actor to stories/bridge/settings.yaml'
	);
});

it.each([
	[
		'a label',
		withStep('price', { labels: { sum: { text: 'a sum' } } }),
		'stories/bridge/words/steps/price.md sum labels: “a sum” is drawn by no graphic: correct its id, or remove it'
	],
	[
		'a mark',
		withStep('price', { marks: { bar: { claim: 'price' }, beam: { claim: 'price' } } }),
		'stories/bridge/words/steps/price.md beam marks: no graphic draws it: correct its id, or remove it'
	],
	[
		'a shared label',
		{
			...story,
			sharedLabels: [...story.sharedLabels, { id: 'boat', text: 'Boat', steps: ['vote', 'price'] }]
		},
		'stories/bridge/words/labels.yaml boat labels: “Boat” is drawn by no graphic: correct its id, or remove it'
	]
])('finds %s that no graphic draws', (_, changed, message) => {
	expect(messages(changed)).toEqual([message]);
});
