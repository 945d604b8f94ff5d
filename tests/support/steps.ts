/** Steps by their part in the story, so that tests of the engine name no step of this story. */
import { stepIds, story } from '#tools/story.ts';

/** @throws {Error} when there is no such step. */
function found(what: string, id: string | undefined): string {
	if (id === undefined) throw new Error(`The story has no ${what}; these tests need one.`);
	return id;
}

export const firstStep = found('step', stepIds[0]);
export const lastStep = found('step', stepIds.at(-1));

/** The first step of each chapter. */
export const chapterOpeners = story.chapters.flatMap(({ steps }) => steps[0]?.id ?? []);

/** The steps of the first chapter, whose scripts come with the page. */
export const firstChapter = story.chapters[0]?.steps.map(({ id }) => id) ?? [];

/** A step that opens a chapter in mid-story; its scripts come when a reader gets near. */
export const laterOpener = found(
	'chapter in its middle',
	chapterOpeners[Math.floor(chapterOpeners.length / 2)]
);

/** A step in mid-story that opens no chapter. */
export const middleStep = found(
	'step within a chapter after its first third',
	stepIds.slice(Math.floor(stepIds.length / 3)).find((id) => !chapterOpeners.includes(id))
);
