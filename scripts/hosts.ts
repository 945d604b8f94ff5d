/**
 * `npm run hosts -- /folder/` writes deploy/ for a host that has the site in that folder. Without a folder,
 * it writes the files for the host's root. The files name the languages of the story's editions.
 */
import { readSettings } from '#content/load/read-story.ts';
import { chosenStory, storyPaths } from '#content/story-paths.ts';
import { caddyfile } from '../src/hosting/caddy.ts';
import { nginxConfiguration } from '../src/hosting/nginx.ts';
import { projectFolder } from '#tools/paths.ts';
import { writeFiles } from './write-files.ts';

const [folder = '/'] = process.argv.slice(2);

if (/^\/([\w.-]+\/)*$/.test(folder)) {
	const { editions } = readSettings(projectFolder, storyPaths(chosenStory(projectFolder)));
	await writeFiles({
		'deploy/nginx.conf': nginxConfiguration(folder, editions),
		'deploy/Caddyfile': caddyfile(folder, editions)
	});
} else {
	console.error(`“${folder}” is not a valid folder: write it like /stories/four-meetings/.`);
	process.exitCode = 1;
}
