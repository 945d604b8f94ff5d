import type { Claim, Page } from '#content/schema.ts';

/** Verdicts as readers see them. */
export const VERDICT_WORDS: Readonly<Record<Claim['verdict'], string>> = {
	confirmed: 'Confirmed',
	differs: 'Differs',
	'not-checked': 'Not checked'
};

/** Verdicts behind a number of claims. */
export const VERDICT_COUNTS: Readonly<Record<Claim['verdict'], string>> = {
	confirmed: 'confirmed',
	differs: 'differ',
	'not-checked': 'not checked'
};

export const KIND_WORDS: Readonly<Record<Claim['kind'], string>> = {
	event: 'Event',
	institution: 'Institution',
	'agenda-item': 'Agenda item',
	figure: 'Figure',
	projection: 'Forecast or hope',
	opinion: 'Opinion'
};

/** How far a page was read; nothing to say where it was the page itself. */
export const READING_WORDS: Readonly<Record<Page['read'], string>> = {
	page: '',
	opening: 'opening read only',
	copy: 'read in a copy',
	background: 'known, not read'
};
