import type { Step, Story } from '#copydesk/story.ts';
import { Facts } from '#scenes/facts.ts';
import { factSheet } from '#copydesk/fact-sheet.ts';

/** What a reader's page needs of a step. */
export type ReaderStep = Pick<
	Step,
	| 'id'
	| 'name'
	| 'headline'
	| 'date'
	| 'until'
	| 'dateline'
	| 'caption'
	| 'alternative'
	| 'aliases'
	| 'html'
> & {
	/** The figures behind the graphic, as a reader sees them. */
	figures: { id: string; label: string; says: string; year: string }[];
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

/** Picks what a reader's page needs; runs on the server. */
export function readerStory(story: Story): ReaderStory {
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
			steps: steps.map(
				({
					id,
					name,
					headline,
					date,
					until,
					dateline,
					caption,
					alternative,
					aliases,
					html,
					figures: cited
				}) => ({
					id,
					name,
					headline,
					date,
					until,
					dateline,
					caption,
					alternative,
					aliases,
					html,
					figures: cited.flatMap((figure) =>
						figures
							.filter(({ id }) => id === figure)
							.map(({ id, label, year }) => ({ id, label, says: facts.say(id), year }))
					)
				})
			)
		}))
	};
}
