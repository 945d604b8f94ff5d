/** What the institute's drawing says. */
import type { Facts } from '#facts/facts.ts';

/** What is said of one crew. */
export interface CrewWords {
	head: string;
	/** The share of those from outside. */
	share: string;
	/** Lines; what those from outside are. */
	outside: string[];
	others: string;
	/** Figures that the head and the share show, and those that the words for the ones from outside do. */
	shows: string[];
	outsideShows: string[];
}

/** Words of the two fields and the source article's share; every number from the story's figures. */
export function instituteWords(facts: Facts): {
	title: string;
	planned: CrewWords;
	opened: CrewWords;
	source: string;
} {
	const [staff, fromCompanies] = [
		facts.number('institute-staff'),
		facts.number('institute-private')
	];
	return {
		title: 'Staff of Japan’s new defense research institute',
		planned: {
			head: `Planned: ${facts.number('institute-planned-staff')}`,
			share: 'half',
			outside: ['from outside,', 'say reports'],
			outsideShows: [],
			others: 'from the ministry',
			shows: ['institute-planned-staff', 'institute-planned-outside-share']
		},
		opened: {
			head: `Opened ${facts.when('institute-opens')}: ${staff}`,
			share: `${Math.round(facts.value('institute-private-share'))}%`,
			outside: [`${fromCompanies} private sector`],
			outsideShows: ['institute-private'],
			others: 'all others',
			shows: ['institute-staff', 'institute-private', 'institute-private-share']
		},
		source: 'more than half from companies, says the source article'
	};
}
