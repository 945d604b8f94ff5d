/** What the pure parts cost: the rules that are asked at every frame or once a page, and a drawing. */
import { mean } from 'd3-array';
import { activeStep } from '../../../src/rules/active-step.ts';
import { axisPlaces } from '#rules/axis-positions.ts';
import { projectModules } from '../../project-modules.ts';
import { timeOf } from './time-of.ts';

/** A step's height on a phone, in pixels: its tops stand so far apart. */
const HEIGHT = 850;

/** As many steps of the story are dated: one in four. */
const DATED = 4;

const AXIS = { from: '2024-04-01', until: '2024-07-31' };

/** Nanoseconds to find the active step, the first one. */
export function activeStepTime(steps: number): number {
	const tops = Array.from({ length: steps }, (_, index) => index * HEIGHT);
	return timeOf(() => activeStep(tops, HEIGHT / 2));
}

/** Nanoseconds to place all steps on the spine's axis. */
export function axisPlacesTime(steps: number): number {
	const dated = Array.from({ length: steps }, (_, index) =>
		index % DATED === 0 ? { date: '2024-05-02' } : {}
	);
	return timeOf(() => axisPlaces(dated, AXIS));
}

/** Nanoseconds to compose each scene's drawing, by id: the story's own, in the frame of a phone. */
export async function drawingTimes(): Promise<Map<string, number>> {
	const { load, close } = await projectModules();
	try {
		const { drawingOf } = (await load(
			'/src/stage/drawing-of.ts'
		)) as typeof import('../../../src/stage/drawing-of.ts');
		const { Facts } = (await load('/src/facts/facts.ts')) as typeof import('#facts/facts.ts');
		const { SCENE_IDS, sceneOf } = (await load(
			'/src/scenes/registry.ts'
		)) as typeof import('#scenes/registry.ts');
		const { STILL_FRAME: frame } = (await load(
			'/src/rules/frame.ts'
		)) as typeof import('../../../src/rules/frame.ts');
		const { readStory } = (await load(
			'/src/content/load/read-story.ts'
		)) as typeof import('#content/load/read-story.ts');
		const { factSheet } = (await load(
			'/src/facts/fact-sheet.ts'
		)) as typeof import('#facts/fact-sheet.ts');
		const facts = new Facts(factSheet(readStory()));
		const cue = { facts, frame, progress: 0.5, still: false };
		return new Map(
			SCENE_IDS.map((id) => [id, timeOf(() => drawingOf({ ...cue, scene: sceneOf(id) }))])
		);
	} finally {
		await close();
	}
}

/** The middle of the way and the slowest of a table of times. */
export function summary(times: Map<string, number>) {
	const [slowest] = [...times].sort(([, one], [, other]) => other - one);
	return { mean: mean(times.values()) ?? NaN, slowest };
}
