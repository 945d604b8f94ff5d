/**
 * Scripts that have to run before anything is drawn, and so stand in the page itself. A browser runs
 * only what the page's policy names by its hash: SvelteKit names its own script, this module those
 * of the table, from the very text that the page holds.
 */
import { createHash } from 'node:crypto';
import openingScript from './opening-script.js?raw';
import stepArrivedScript from './step-arrived-script.js?raw';
import stillsScript from './stills-script.js?raw';
import themeScript from './theme-script.js?raw';
import frameScript from 'virtual:classic-script/frame';

/** By the mark that a page has in the place of the script. */
const SCRIPTS = {
	'%story.theme-script%': themeScript,
	'%story.frame-script%': frameScript,
	'%story.stills-script%': stillsScript,
	'%story.opening-script%': openingScript,
	'%story.step-arrived-script%': stepArrivedScript
};

/** The list of scripts that a policy allows. */
const ALLOWED = /script-src [^;"]*/;

/** The policy as SvelteKit writes it into a page; it rules only what comes after it. */
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/** Where app.html has room for it. */
const POLICY_PLACE = '%story.policy%';

const hashOf = (script: string) =>
	`'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** A policy that allows the scripts of the table, beside what it allowed before. */
export function allowInlineScripts(policy: string): string {
	const hashes = Object.values(SCRIPTS).map(hashOf).join(' ');
	return policy.replace(ALLOWED, (allowed) => `${allowed} ${hashes}`);
}

/** A page with the scripts of the table in their places, and its policy in front of them, so that it rules them all. */
export function placeInlineScripts(html: string): string {
	const policy = POLICY.exec(html)?.[0] ?? '';
	const placed = Object.entries(SCRIPTS).reduce(
		(page, [mark, script]) => page.replace(mark, () => `<script>${script}</script>`),
		html.replace(policy, '')
	);
	return placed.replace(POLICY_PLACE, () => allowInlineScripts(policy));
}
