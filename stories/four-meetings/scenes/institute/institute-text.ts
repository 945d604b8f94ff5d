import type { Facts } from '#facts/facts.ts';

/** The labels of one group of staff. */
export interface GroupText {
	head: string;
	/** The share of staff from outside the ministry. */
	share: string;
	/** The label of the staff from outside, in lines. */
	outside: string[];
	others: string;
}

/** The labels of both groups and of the source article's share. */
export function instituteText(facts: Facts): {
	title: string;
	planned: GroupText;
	opened: GroupText;
	source: string;
} {
	return {
		title: facts.text('institute.title'),
		planned: {
			head: facts.text('institute.planned'),
			share: facts.text('institute.planned-share'),
			outside: facts.text('institute.planned-outside').split('\n'),
			others: facts.text('institute.planned-others')
		},
		opened: {
			head: facts.text('institute.opened'),
			share: facts.text('institute.opened-share'),
			outside: facts.text('institute.opened-outside').split('\n'),
			others: facts.text('institute.opened-others')
		},
		source: facts.text('institute.source-share')
	};
}
