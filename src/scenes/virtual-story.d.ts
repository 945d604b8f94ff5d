/** Modules of the story that the switch names. `plugins/story.ts` makes them from its folder. */

/** The colours of the actors. */
declare module 'virtual:story/actors.css' {}

/** All scenes, for the server and for tests. */
declare module 'virtual:story/scenes' {
	export const scenes: import('./scene.ts').SceneTable;
}

/** Loads the scenes and labels of a chapter, by the chapter's id. */
declare module 'virtual:story/chapters' {
	export const chapters: Readonly<Record<string, () => Promise<import('./scene.ts').Chapter>>>;
}

/** The scenes and labels of a chapter, or of `cover`. */
declare module 'virtual:story/chapter/*' {
	export const scenes: import('./scene.ts').SceneTable;
	export const labels: import('#facts/facts.ts').LabelTable;
}
