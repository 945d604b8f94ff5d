/** Steps by their position in the story, so that tests name no step id. */
import { stepIds, story } from '#tools/story.ts';
import { chapterOpeners } from './openers.ts';

export { chapterOpeners, lastStep, laterOpener } from './openers.ts';

/** @throws {Error} if the story has no such step. */
function required(what: string, id: string | undefined): string {
	if (id === undefined) throw new Error(`The story has no ${what}. These tests require one.`);
	return id;
}

const isRenamed = ({ aliases }: (typeof story.steps)[number]) => aliases.length > 0;

/** The ids of the first four steps of the story. */
export const firstStep = required('step', stepIds[0]);
export const secondStep = required('second step', stepIds[1]);
export const thirdStep = required('third step', stepIds[2]);
export const fourthStep = required('fourth step', stepIds[3]);

/** A step that has had another id, and that id. */
export const renamedStep = required('renamed step', story.steps.find(isRenamed)?.id);
export const formerId = required('former id', story.steps.find(isRenamed)?.aliases[0]);

/** The steps of the first chapter. The page loads their scripts at the start. */
export const firstChapter = story.chapters[0]?.steps.map(({ id }) => id) ?? [];

/** A step in the middle of the story that is not the first of its chapter. */
export const middleStep = required(
	'step within a chapter after its first third',
	stepIds.slice(Math.floor(stepIds.length / 3)).find((id) => !chapterOpeners.includes(id))
);
