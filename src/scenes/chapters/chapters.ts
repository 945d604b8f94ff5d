import type { SceneTable } from '../scene.ts';

/** Loads the scenes of a chapter, by the chapter's id in `story.yaml`. A chapter is one bundle. */
export const CHAPTER_SCENES: Readonly<Record<string, () => Promise<{ scenes: SceneTable }>>> = {
	'chapter-washington': () => import('./washington.ts'),
	'chapter-hawaii': () => import('./hawaii.ts'),
	'chapter-tokyo': () => import('./tokyo.ts'),
	'chapter-money': () => import('./money.ts'),
	'chapter-july': () => import('./july.ts'),
	'chapter-outlook': () => import('./outlook.ts')
};

/** The file of a chapter's scenes, by its path from the project's folder. */
export const chapterSource = (chapter: string): string =>
	`src/scenes/chapters/${chapter.replace('chapter-', '')}.ts`;
