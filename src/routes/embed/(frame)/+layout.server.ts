import { absolute } from '#site/site-address.ts';
import type { LayoutServerLoad } from './$types';

/** Where the story's own page is: as the way there from this page, and, where the build is told it, in full. */
export const load: LayoutServerLoad = ({ params }) => {
	const home = 'step' in params ? '../../' : '../';
	return { home, canonical: absolute('/') ?? home };
};
