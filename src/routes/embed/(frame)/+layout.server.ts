import { absoluteAddress } from '#site/site-address.ts';
import type { LayoutServerLoad } from './$types';

/** `home`: the story's folder, relative to this page. `canonical`: absolute where the build knows SITE_URL. */
export const load: LayoutServerLoad = ({ params }) => {
	const home = 'step' in params ? '../../' : '../';
	return { home, canonical: absoluteAddress('/') ?? home };
};
