/** The scenes of `chapters/NAME.ts`, and the labels of their steps from the story's files. `plugins/chapters.ts` makes it. */
declare module 'virtual:chapter/*' {
	export const scenes: import('../scene.ts').SceneTable;
	export const labels: import('#facts/facts.ts').LabelTable;
}
