import { dev } from '$app/environment';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { readEdition } from '#content/load/read-story.ts';
import { hasFont } from '#rules/writing.ts';
import {
	allowAllInlineScripts,
	allowInlineScripts,
	INLINE_SCRIPTS
} from '#site/inline/inline-scripts.ts';
import { fillPlaceholders, splitPolicy } from '#site/page-template.ts';
import { homePath } from '#site/site-address.ts';
import { structuredData } from '#site/structured-data.ts';
import { withoutComments } from '#site/without-comments.ts';

const PRELOADED = ['js', 'css'];

/** Route of the pages for iframes. There the host page chooses theme and language, so other scripts set them. */
const IFRAME_ROUTE = '/[[edition=edition]]/embed/(frame)';

const POLICY = 'content-security-policy';

/** Renders a page: preloads its files, and adds the inline scripts, the policy and the structured data. */
export const handle: Handle = async ({ event, resolve }) => {
	const isForIframe = event.route.id?.startsWith(IFRAME_ROUTE);
	const { language, languages, path: folder } = readEdition(event.params.edition);
	const response = await resolve(event, {
		// Text is the main content, so fonts load with it, in the languages that they have letters of.
		preload: ({ type }) => PRELOADED.includes(type) || (type === 'font' && hasFont(language)),
		transformPageChunk: ({ html }) => {
			const { page, policy } = splitPolicy(withoutComments(html));
			const filled = fillPlaceholders(page, {
				...INLINE_SCRIPTS,
				'theme-script': INLINE_SCRIPTS[isForIframe ? 'frame-script' : 'theme-script'],
				'language-script':
					languages.length > 1
						? INLINE_SCRIPTS[isForIframe ? 'edition-script' : 'language-script']
						: '',
				policy,
				language,
				folder,
				build: __BUILD__,
				step: event.params.step ?? '',
				'structured-data': structuredData(event.locals.structuredData),
				base:
					event.route.id === '/[[edition=edition]]/404'
						? `<base href="${homePath()}${folder}" />`
						: ''
			});
			return allowInlineScripts(filled);
		}
	});
	// In development SvelteKit sends the policy as a header; prerendered pages contain it.
	const policy = response.headers.get(POLICY);
	if (policy) response.headers.set(POLICY, allowAllInlineScripts(policy));
	return response;
};

/**
 * Prints an error, except for an address that does not exist: the build asks for those of the page 404. The page of
 * `npm run dev` shows its message: the mistakes of an editor.
 */
export const handleError: HandleServerError = ({ error, message, status }) => {
	if (status !== 404) console.error(error);
	return { message: dev && error instanceof Error ? error.message : message };
};
