import type { Frame } from '#rules/frame.ts';
import type { Facts } from '#facts/facts.ts';
import type { Mark } from '#drawing/marks.ts';

export interface SceneContext {
	frame: Frame;
	/** How far the reader is in the step, 0 to 1. Only what travels may depend on it. */
	progress: number;
	facts: Facts;
}

/** A graphic is a pure function of a step. */
export type Scene = (context: SceneContext) => Mark[];

/** Scenes by the ids of their steps. */
export type SceneTable = Readonly<Record<string, Scene>>;
