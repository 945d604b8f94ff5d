import { readEdition } from '#content/load/read-story.ts';
import { inEachLanguage } from '#site/edition-entries.ts';
import { themeColour } from '#stage/theme-colours.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => inEachLanguage();

/** Files in static/icons, drawn from static/favicon.svg. Platforms crop the outer fifth of a maskable icon. */
const ICONS = [
	{ name: '192', size: 192, purpose: 'any' },
	{ name: '512', size: 512, purpose: 'any' },
	{ name: 'maskable-512', size: 512, purpose: 'maskable' },
	{ name: 'touch-180', size: 180, purpose: 'maskable' }
];

/** The web app manifest. Its addresses are relative to this file, so that it works in any folder. */
export const GET: RequestHandler = ({ params }) => {
	const { title, description, language, path } = readEdition(params.edition);
	/** The site's root, so that links to other languages stay in the app. */
	const root = path ? '../' : './';
	const asset = (file: string) => (path ? root : '') + file;
	const { light: paper } = themeColour('paper');
	const icons = ICONS.map(({ name, size, purpose }) => ({
		src: asset(`icons/${name}.png`),
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose
	}));
	const manifest = {
		name: title,
		short_name: title,
		description: description.trim(),
		lang: language,
		start_url: './',
		scope: root,
		display: 'minimal-ui',
		background_color: paper,
		theme_color: paper,
		icons: [
			{ src: asset('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
			...icons
		]
	};
	return new Response(JSON.stringify(manifest, null, '\t'), {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
