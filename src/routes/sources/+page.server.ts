import { error } from '@sveltejs/kit';
import { readStory } from '#content/load/read-story.ts';
import { dataset } from '#downloads/dataset.ts';
import { downloadsOf } from '#downloads/downloads.ts';
import { ledgerOf } from '#ledger/ledger.ts';
import { absoluteAddress } from '#site/site-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const story = readStory();
	if (!story.hasLedger) error(404, 'The story has no claims, and so no page of sources.');
	locals.structuredData = dataset(story, absoluteAddress('/') ?? '../');
	return {
		ledger: ledgerOf(story),
		downloads: downloadsOf(story).map(({ file, description, opens }) => ({
			file,
			description,
			opens
		}))
	};
};
