/** Steps by their part in the story, so that tests of the engine name no step of this story. */
import { stepIds, story } from '#tools/story.ts';
import { built } from './built.ts';

/** Whether the graphic of a step is a chart, as its built page shows. */
const hasChart = (id: string) => built(`${id}/index.html`).includes('class="plot');

/** @throws {Error} when there is no such step. */
function found(what: string, id: string | undefined): string {
	if (id === undefined) throw new Error(`The story has no ${what}; these tests need one.`);
	return id;
}

export const firstStep = found('step', stepIds[0]);
export const lastStep = found('step', stepIds.at(-1));

/** The first step with a chart: its page needs every kind of file. */
export const stepWithChart = found('step with a chart', stepIds.find(hasChart));

/** A step in mid-story, with chapters before and after it, and no chart of its own. */
export const middleStep = found(
	'step without a chart after its first third',
	stepIds.slice(Math.floor(stepIds.length / 3)).find((id) => !hasChart(id))
);

/** The first step of each chapter. */
export const chapterOpeners = story.chapters.flatMap(({ steps }) => steps[0]?.id ?? []);

/** The steps of the first chapter, whose scripts come with the page. */
export const firstChapter = story.chapters[0]?.steps.map(({ id }) => id) ?? [];
