import type { Step, Story } from '#content/story.ts';
import { Facts } from '#facts/facts.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import { sourceAnchor } from '#ledger/anchors.ts';
import { linkFigures } from './link-figures.ts';
import { stepSources, type StepSources } from './step-sources.ts';

/** What a reader's page needs of a step. */
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
	/** What it rests on. */
	sources: StepSources;
};

/** A tick of the spine. */
export interface Meeting {
	id: string;
	date: string;
	/** As a reader sees it: “10 Apr”. */
	when: string;
}

/** What a reader's page needs of the story. It travels inside the page, so it holds nothing that is not shown. */
export interface ReaderStory extends Pick<
	Story,
	'title' | 'deck' | 'description' | 'language' | 'axis' | 'cover' | 'about'
> {
	meetings: Meeting[];
	chapters: { id: string; title: string; steps: ReaderStep[] }[];
}

/** Results by story and `home`. Most pages of a build need the same one, and picking it takes up to 60 ms. */
const cache = new WeakMap<Story, Map<string, ReaderStory>>();

/**
 * Picks what a reader's page needs; runs on the server. Returns the same object for the same arguments.
 * @param home Address of the page with the steps' sources, to which figures link; by default the same page.
 */
export function readerStory(story: Story, home = ''): ReaderStory {
	const byHome = cache.get(story) ?? new Map<string, ReaderStory>();
	cache.set(story, byHome);
	const picked = byHome.get(home) ?? pick(story, home);
	byHome.set(home, picked);
	return picked;
}

function pick(story: Story, home: string): ReaderStory {
	const { title, deck, description, language, axis, cover, about } = story;
	const { chapters, meetings, events, figures } = story;
	const facts = new Facts(factSheet(story));
	return {
		title,
		deck,
		description,
		language,
		axis,
		cover,
		about,
		meetings: events
			.filter(({ id }) => meetings.includes(id))
			.map(({ id, date }) => ({ id, date, when: facts.when(id, { year: false }) })),
		chapters: chapters.map(({ id, title, steps }) => ({
			id,
			title,
			steps: steps.map((step) => {
				const { id, name, headline, date, until, dateline, altText, aliases } = step;
				const cited = figures.filter((figure) => step.figures.includes(figure.id));
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
					captionHtml: linked(step.captionHtml),
					sources: stepSources(step, story, facts)
				};
			})
		}))
	};
}
