import type { Claim, EvidencePage } from '#content/schema.ts';

/** The label of each verdict. */
export const VERDICT_LABELS: Readonly<Record<Claim['verdict'], string>> = {
	confirmed: 'Confirmed',
	differs: 'Differs',
	'not-checked': 'Not checked'
};

/** The label of each verdict after a count of claims: “12 confirmed”. */
export const VERDICT_COUNTS: Readonly<Record<Claim['verdict'], string>> = {
	confirmed: 'confirmed',
	differs: 'differ',
	'not-checked': 'not checked'
};

/** The label of each kind of claim. */
export const KIND_LABELS: Readonly<Record<Claim['kind'], string>> = {
	event: 'Event',
	institution: 'Institution',
	'agenda-item': 'Agenda item',
	figure: 'Figure',
	projection: 'Forecast or hope',
	opinion: 'Opinion'
};

/** How far a page was read; empty if all of it was. */
export const READING_LABELS: Readonly<Record<EvidencePage['read'], string>> = {
	page: '',
	opening: 'opening read only',
	copy: 'read in a copy',
	background: 'known, not read'
};
