/** Modules of the story that the switch names. `plugins/story.ts` makes them from its folder. */

/** The colours of the actors. */
declare module 'virtual:story/actors.css' {}

/** All scenes, for the server and for tests. */
declare module 'virtual:story/scenes' {
	export const scenes: import('./scene.ts').SceneTable;
}

/** Loads the scenes of a chapter, and its labels in a language, by the chapter's id. */
declare module 'virtual:story/chapters' {
	type Load<Part extends keyof import('./scene.ts').Chapter> = Readonly<
		Record<string, () => Promise<Pick<import('./scene.ts').Chapter, Part>>>
	>;
	export const chapters: Load<'scenes'>;
	export const labels: Readonly<Record<string, Load<'labels'>>>;
}

/** The scenes of a chapter, or of `cover`. */
declare module 'virtual:story/chapter/*' {
	export const scenes: import('./scene.ts').SceneTable;
}
