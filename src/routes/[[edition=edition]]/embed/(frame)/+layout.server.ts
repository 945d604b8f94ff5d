import { readEdition } from '#content/load/read-story.ts';
import { editionAddress } from '#site/editions.ts';
import type { LayoutServerLoad } from './$types';

/**
 * `home`: the story's folder, relative to this page. `canonical`: the page of the story or of the step outside
 * iframes; absolute where the build knows SITE_URL.
 */
export const load: LayoutServerLoad = ({ params }) => {
	const step = 'step' in params ? `${params.step}/` : '';
	const home = step ? '../../' : '../';
	return {
		home,
		canonical: editionAddress(readEdition(params.edition), `/${step}`) ?? home + step
	};
};
