/**
 * Inline scripts: they run before the first paint. A browser runs only those whose hash the page's
 * policy names. SvelteKit adds the hashes of its own scripts, and this module those of this table.
 */
import { createHash } from 'node:crypto';
import openingScript from './opening-script.js?raw';
import scriptedScript from './scripted-script.js?raw';
import stepArrivedScript from './step-arrived-script.js?raw';
import stillsScript from './stills-script.js?raw';
import themeScript from './theme-script.js?raw';
import editionScript from 'virtual:classic-script/edition';
import frameScript from 'virtual:classic-script/frame';
import languageScript from 'virtual:classic-script/language';

const SCRIPTS = {
	'theme-script': themeScript.replace('%story.element%', __ELEMENT__),
	'language-script': languageScript,
	'edition-script': editionScript,
	'frame-script': frameScript,
	'stills-script': stillsScript,
	'scripted-script': scriptedScript,
	'opening-script': openingScript,
	'step-arrived-script': stepArrivedScript
};

/** The elements of the inline scripts, by the name of their placeholder; see `page-template.ts`. */
export const INLINE_SCRIPTS = Object.fromEntries(
	Object.entries(SCRIPTS).map(([name, script]) => [name, `<script>${script}</script>`])
) as Record<keyof typeof SCRIPTS, string>;

const SCRIPT_SOURCES = /script-src [^;"]*/;

const hashOf = (script: string) =>
	`'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const addHashes = (text: string, scripts: string[]) =>
	text.replace(SCRIPT_SOURCES, (sources) => [sources, ...scripts.map(hashOf)].join(' '));

/** A page whose policy also allows the inline scripts of that page. Hashes do not compress. */
export const allowInlineScripts = (page: string): string =>
	addHashes(
		page,
		Object.values(SCRIPTS).filter((script) => page.includes(script))
	);

/** A content security policy that also allows every inline script. */
export const allowAllInlineScripts = (policy: string): string =>
	addHashes(policy, Object.values(SCRIPTS));
