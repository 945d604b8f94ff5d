import type { Facts } from '#facts/facts.ts';

/** The labels of one group of staff. */
export interface GroupText {
	head: string;
	/** The share of staff from outside the ministry. */
	share: string;
	/** The label of the staff from outside, in lines. */
	outside: string[];
	others: string;
	/** Ids of the figures in the head and the share, and in the label of the staff from outside. */
	shows: string[];
	outsideShows: string[];
}

/** The labels of both groups and of the source article's share. All numbers are from the story's figures. */
export function instituteText(facts: Facts): {
	title: string;
	planned: GroupText;
	opened: GroupText;
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
			head: `Opened ${facts.dateText('institute-opens')}: ${staff}`,
			share: `${Math.round(facts.value('institute-private-share'))}%`,
			outside: [`${fromCompanies} private sector`],
			outsideShows: ['institute-private'],
			others: 'all others',
			shows: ['institute-staff', 'institute-private', 'institute-private-share']
		},
		source: 'more than half from companies, says the source article'
	};
}
