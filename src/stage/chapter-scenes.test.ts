import { describe, expect, it } from 'vitest';
import type { Chapter } from '#scenes/scene.ts';
import { ChapterScenes } from './chapter-scenes.svelte.ts';

const chapters = [
	{ id: 'chapter-first', steps: [{ id: 'a' }, { id: 'b' }] },
	{ id: 'chapter-second', steps: [{ id: 'c' }] }
];

/** Creates empty scenes by chapter; the test ends each load. */
function createScenes() {
	const requests: { id: string; arrive: () => Promise<void>; fail: () => Promise<void> }[] = [];
	const load = (id: string) =>
		new Promise<Chapter>((resolve, reject) => {
			const steps = chapters.find((chapter) => chapter.id === id)?.steps ?? [];
			const chapter = {
				scenes: Object.fromEntries(steps.map((step) => [step.id, () => []])),
				labels: Object.fromEntries(steps.map((step) => [`${step.id}.name`, { text: step.id }]))
			};
			// The load resolves some microtasks before the code that awaits it goes on.
			const settled = async () => {
				for (let turn = 0; turn < 5; turn++) await Promise.resolve();
			};
			requests.push({
				id,
				arrive: () => (resolve(chapter), settled()),
				fail: () => (reject(new Error('no network')), settled())
			});
		});
	return { scenes: new ChapterScenes(chapters, { language: 'en', labels: {} }, load), requests };
}

describe('ChapterScenes', () => {
	it('has the cover from the start', () => {
		const { scenes, requests } = createScenes();
		expect(scenes.sceneOf('cover')).toBeDefined();
		expect(requests).toEqual([]);
	});

	it('loads the chapters of the steps, each once', async () => {
		const { scenes, requests } = createScenes();
		scenes.load(['a', 'b']);
		scenes.load(['b', 'c']);
		expect(requests.map(({ id }) => id)).toEqual(['chapter-first', 'chapter-second']);
		expect(scenes.sceneOf('b')).toBeUndefined();
		expect(scenes.labels['b.name']).toBeUndefined();
		await requests[0]?.arrive();
		expect(scenes.sceneOf('b')).toBeDefined();
		expect(scenes.labels['b.name']).toEqual({ text: 'b' });
		expect(scenes.sceneOf('c')).toBeUndefined();
	});

	it('reports the steps of a chapter that failed, and loads it again', async () => {
		const { scenes, requests } = createScenes();
		scenes.load(['c']);
		await requests[0]?.fail();
		expect(scenes.isMissing('c')).toBe(true);
		expect(scenes.isMissing('a')).toBe(false);
		scenes.load(['c']);
		await requests[1]?.arrive();
		expect(scenes.isMissing('c')).toBe(false);
		expect(scenes.sceneOf('c')).toBeDefined();
	});
});
