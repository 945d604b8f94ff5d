/** Addresses of editions. */
import type { Story } from '#content/story.ts';
import { absoluteAddress } from './site-address.ts';

/**
 * The absolute address of a path of one language; undefined without `SITE_URL`.
 * @param path From the story's first page in that language, as in `/cards/tokyo.png`.
 */
export const editionAddress = ({ path: folder }: Pick<Story, 'path'>, path: string) =>
	absoluteAddress(`/${folder}${path.replace(/^\//, '')}`);
