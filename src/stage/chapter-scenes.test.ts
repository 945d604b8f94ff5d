import { describe, expect, it } from 'vitest';
import type { SceneTable } from '#scenes/scene.ts';
import { ChapterScenes } from './chapter-scenes.svelte.ts';

const chapters = [
	{ id: 'chapter-first', steps: [{ id: 'a' }, { id: 'b' }] },
	{ id: 'chapter-second', steps: [{ id: 'c' }] }
];

/** Each chapter's scenes draw nothing; a load settles when the test says so. */
function opened() {
	const asked: { id: string; arrive: () => Promise<void>; fail: () => Promise<void> }[] = [];
	const load = (id: string) =>
		new Promise<SceneTable>((resolve, reject) => {
			const steps = chapters.find((chapter) => chapter.id === id)?.steps ?? [];
			const table = Object.fromEntries(steps.map((step) => [step.id, () => []]));
			// Two turns of the event loop's microtasks: the load's own, and that of what waits for it.
			const settled = async () => {
				for (let turn = 0; turn < 5; turn++) await Promise.resolve();
			};
			asked.push({
				id,
				arrive: () => (resolve(table), settled()),
				fail: () => (reject(new Error('no network')), settled())
			});
		});
	return { scenes: new ChapterScenes(chapters, load), asked };
}

describe('ChapterScenes', () => {
	it('has the cover from the start', () => {
		const { scenes, asked } = opened();
		expect(scenes.sceneOf('cover')).toBeDefined();
		expect(asked).toEqual([]);
	});

	it('loads the chapters of the steps, each once', async () => {
		const { scenes, asked } = opened();
		scenes.load(['a', 'b']);
		scenes.load(['b', 'c']);
		expect(asked.map(({ id }) => id)).toEqual(['chapter-first', 'chapter-second']);
		expect(scenes.sceneOf('b')).toBeUndefined();
		await asked[0]?.arrive();
		expect(scenes.sceneOf('b')).toBeDefined();
		expect(scenes.sceneOf('c')).toBeUndefined();
	});

	it('says which step has no scene after a failure, and tries again', async () => {
		const { scenes, asked } = opened();
		scenes.load(['c']);
		await asked[0]?.fail();
		expect(scenes.isMissing('c')).toBe(true);
		expect(scenes.isMissing('a')).toBe(false);
		scenes.load(['c']);
		await asked[1]?.arrive();
		expect(scenes.isMissing('c')).toBe(false);
		expect(scenes.sceneOf('c')).toBeDefined();
	});
});
