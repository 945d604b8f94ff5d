import { describe, expect, it, vi } from 'vitest';
import { madeUpStory } from '#content/testing/story-copy.ts';
import type { Story } from '#content/story.ts';
import { card } from './card.ts';
import { findLongHeadlines } from './headline-size.ts';
import { leftMargin } from './left-margin.ts';
import { renderPng } from './png.ts';

vi.mock('#scenes/registry.ts', () => import('#scenes/testing/bridge-registry.ts'));

const story = madeUpStory();

/** The story with one step changed. */
const withStep = (id: string, change: Partial<Story['steps'][number]>): Story => ({
	...story,
	steps: story.steps.map((step) => (step.id === id ? { ...step, ...change } : step))
});

describe('the margins of a card', () => {
	it('list only the standings that the drawing uses, also in charts', () => {
		const part = { x0: 0, x1: 1, y0: 0, y1: 1, actor: 'town', opacity: 1 } as const;
		const chart = {
			kind: 'chart',
			key: 'chart',
			x: 0,
			y: 0,
			width: 1,
			height: 1,
			xDomain: [0, 1] as [number, number],
			yDomain: [0, 1] as [number, number],
			parts: [
				{ ...part, key: 'seen', standing: 'disputed' as const },
				{ ...part, key: 'unseen', standing: 'planned' as const, opacity: 0 }
			],
			lines: []
		} as const;
		const marks = leftMargin(story, 'price', [{ ...chart, parts: [...chart.parts], lines: [] }], 2);
		const keys = marks.map(({ key }) => key).filter((key) => key.startsWith('meaning-'));
		expect(keys).toEqual(['meaning-disputed']);
	});
});

describe('card', () => {
	it('has the name of the story in lines that fit beside its middle', async () => {
		const svg = await card({ ...story, title: 'How This Map Lies' }, 'opening');
		expect(svg).toContain('data-words="How This"');
		expect(svg).toContain('data-words="Map Lies"');
	});

	it('returns the same SVG each time', async () => {
		expect(await card(story, 'opening')).toBe(await card(story, 'opening'));
	});

	it('strikes through the same text as the drawing', async () => {
		const svg = await card(story, 'opening');
		expect(svg).toMatch(/data-words="Next bridge"[^>]*><path d="M[\d. ]+h[\d.]+" stroke=/);
	});
});

describe('findLongHeadlines', () => {
	it('finds no headline that fits', async () => {
		expect(await findLongHeadlines(story)).toEqual([]);
	});

	it('finds a headline and a title that fit in no size, with their files', async () => {
		const headline = 'A headline that goes on and on and on, far beyond the edges of its card';
		const [step] = story.steps;
		const changed = { ...withStep(step?.id ?? '', { headline }), title: headline };
		const message = `“${headline}” is too long for its card: shorten it`;
		expect(await findLongHeadlines(changed)).toEqual([
			{ file: story.paths.settings, field: 'title', message },
			{ file: story.paths.step(step?.id ?? ''), record: step?.id, field: 'headline', message }
		]);
	});

	it('finds the title of an edition in its own file', async () => {
		const edition = madeUpStory('ja');
		const changed = { ...edition, title: '橋'.repeat(40) };
		expect(await findLongHeadlines(changed)).toMatchObject([
			{ file: edition.paths.story, field: 'title' }
		]);
	});
});

describe('picture', () => {
	it('keeps colours as they are', () => {
		const svg = (fill: string) =>
			`<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><rect width="2" height="1" fill="${fill}"/></svg>`;
		expect(renderPng(svg('#1d5a9e'))).not.toEqual(renderPng(svg('#c23a1c')));
		expect(Buffer.from(renderPng(svg('#1d5a9e'))).subarray(16, 24)).toEqual(
			Buffer.from([0, 0, 0, 2, 0, 0, 0, 1])
		);
	});
});
