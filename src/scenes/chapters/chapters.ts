import type { SceneTable } from '../scene.ts';

/** Loads the scenes of a chapter, by the chapter's id in `story.yaml`. */
export const CHAPTER_SCENES: Readonly<Record<string, () => Promise<{ scenes: SceneTable }>>> = {
	'chapter-washington': () => import('./washington.ts'),
	'chapter-hawaii': () => import('./hawaii.ts'),
	'chapter-tokyo': () => import('./tokyo.ts'),
	'chapter-money': () => import('./money.ts'),
	'chapter-july': () => import('./july.ts'),
	'chapter-outlook': () => import('./outlook.ts')
};

/** The source of a chapter's scenes, from the project's folder. */
export const chapterSource = (chapter: string): string =>
	`src/scenes/chapters/${chapter.replace('chapter-', '')}.ts`;
