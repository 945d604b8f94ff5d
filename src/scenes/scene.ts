import type { Frame } from '#rules/frame.ts';
import type { Facts, LabelTable } from '#facts/facts.ts';
import type { Mark } from '#drawing/marks.ts';

/** The input of a scene. */
export interface SceneContext {
	/** The frame to draw in; all lengths are in its units. */
	frame: Frame;
	/**
	 * How far the step has moved from the trigger line (0) to its resting position (1). Only marks that
	 * move with the scroll depend on it. It may be a getter: a scene that never reads it is not
	 * drawn again while the reader scrolls.
	 */
	arrival: number;
	/** Figures, places and events that the story's steps cite. */
	facts: Facts;
}

/**
 * Draws a step. A scene is a pure function: the same context gives equal marks.
 * @throws {Error} For an id of `facts` that no step cites.
 */
export type Scene = (context: SceneContext) => Mark[];

/** Scenes by step id. */
export type SceneTable = Readonly<Record<string, Scene>>;

/** The scenes of a chapter by step id, and the labels that they draw. */
export interface Chapter {
	scenes: SceneTable;
	labels: LabelTable;
}

/** The modules of a chapter's scenes, and of its labels in a language, in the manifest of the build. */
export const chapterModules = (chapter: string, language: string): string[] => [
	`virtual:story/chapter/${chapter}`,
	`virtual:story/labels/${language}/${chapter}`
];
