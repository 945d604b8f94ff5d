import type { Step, Story } from '#content/story.ts';
import { Facts } from '#facts/facts.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import { sourceAnchor } from '#ledger/anchors.ts';
import { phrasesInHtml } from '#language/phrases-in-html.ts';
import { linkFigures } from './link-figures.ts';
import { stepSources, type StepSources } from './step-sources.ts';

/** The part of a step that a reader's page needs. */
export type ReaderStep = Pick<
	Step,
	| 'id'
	| 'name'
	| 'headline'
	| 'date'
	| 'until'
	| 'dateline'
	| 'altText'
	| 'aliases'
	| 'html'
	| 'captionHtml'
> & {
	sources: StepSources;
};

/** A tick on the timeline of the step navigation. */
export interface Meeting {
	id: string;
	date: string;
	/** The date as displayed: “10 Apr”. */
	when: string;
}

/** The part of the story that a reader's page needs. Every page contains it, so it has only displayed fields. */
export interface ReaderStory extends Pick<
	Story,
	| 'title'
	| 'deck'
	| 'description'
	| 'language'
	| 'languages'
	| 'path'
	| 'axis'
	| 'key'
	| 'cover'
	| 'about'
	| 'hasLedger'
> {
	meetings: Meeting[];
	chapters: { id: string; title: string; steps: ReaderStep[] }[];
}

/**
 * Picks the part of the story that a reader's page needs. Runs on the server.
 * @param home Address of the page to whose sources the figures link. Default: the same page.
 */
export function readerStory(story: Story, home = ''): ReaderStory {
	const {
		title,
		deck,
		description,
		language,
		languages,
		path,
		axis,
		key,
		cover,
		about,
		hasLedger
	} = story;
	const { chapters, meetings, events, figures } = story;
	const facts = new Facts(factSheet(story));
	return {
		title,
		deck,
		description,
		language,
		languages,
		path,
		axis,
		key,
		cover,
		about,
		hasLedger,
		meetings: events
			.filter(({ id }) => meetings.includes(id))
			.map(({ id, date }) => ({ id, date, when: facts.dateText(id, { year: false }) })),
		chapters: chapters.map(({ id, title, steps }) => ({
			id,
			title,
			steps: steps.map((step) => {
				const { id, name, headline, date, until, dateline, altText, aliases } = step;
				const cited = figures.filter(
					(figure) => figure.claim !== '' && step.figures.includes(figure.id)
				);
				const linked = (html: string) =>
					linkFigures(html, cited, ({ claim }) => `${home}#${sourceAnchor(id, claim)}`);
				return {
					id,
					name,
					headline,
					date,
					until,
					dateline,
					altText,
					aliases,
					html: linked(step.html),
					captionHtml: phrasesInHtml(linked(step.captionHtml), language),
					sources: stepSources(step, story, facts)
				};
			})
		}))
	};
}
