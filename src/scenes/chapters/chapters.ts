import type { LabelTable } from '#facts/facts.ts';
import type { SceneTable } from '../scene.ts';

/** The scenes of a chapter by step id, and the labels that they draw. */
export interface Chapter {
	scenes: SceneTable;
	labels: LabelTable;
}

/** Loads the scenes of a chapter, by the chapter's id in `story.yaml`. A chapter is one bundle. */
export const CHAPTER_SCENES: Readonly<Record<string, () => Promise<Chapter>>> = {
	'chapter-washington': () => import('virtual:chapter/washington'),
	'chapter-hawaii': () => import('virtual:chapter/hawaii'),
	'chapter-tokyo': () => import('virtual:chapter/tokyo'),
	'chapter-money': () => import('virtual:chapter/money'),
	'chapter-july': () => import('virtual:chapter/july'),
	'chapter-outlook': () => import('virtual:chapter/outlook')
};

const nameOf = (chapter: string) => chapter.replace('chapter-', '');

/** The file of a chapter's scenes, by its path from the project's folder. */
export const chapterSource = (chapter: string): string =>
	`src/scenes/chapters/${nameOf(chapter)}.ts`;

/** The module of a chapter's scenes and labels in the manifest of the build. */
export const chapterModule = (chapter: string): string => `virtual:chapter/${nameOf(chapter)}`;
