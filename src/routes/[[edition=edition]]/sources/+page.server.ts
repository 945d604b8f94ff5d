import { error } from '@sveltejs/kit';
import { readEdition } from '#content/load/read-story.ts';
import { dataset } from '#downloads/dataset.ts';
import { downloadsOf } from '#downloads/downloads.ts';
import { ledgerOf } from '#ledger/ledger.ts';
import { inEachLanguage } from '#site/edition-entries.ts';
import { editionAddress } from '#site/editions.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	inEachLanguage(({ hasLedger }) => (hasLedger ? [{}] : []));

export const load: PageServerLoad = ({ params, locals }) => {
	const story = readEdition(params.edition);
	if (!story.hasLedger) error(404, 'The story has no claims, and so no page of sources.');
	locals.structuredData = dataset(story, editionAddress(story, '/') ?? '../');
	return {
		ledger: ledgerOf(story),
		downloads: downloadsOf(story).map(({ file, description, opens }) => ({
			file,
			description,
			opens
		}))
	};
};
