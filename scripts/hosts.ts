/**
 * `npm run hosts -- /folder/` writes deploy/ for a host that has the site in that folder. Without a folder,
 * it writes the files for the host's root.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caddyfile } from '../src/hosting/caddy.ts';
import { nginxConfiguration } from '../src/hosting/nginx.ts';
import { projectFolder } from '#tools/paths.ts';

const [folder = '/'] = process.argv.slice(2);

if (/^\/([\w.-]+\/)*$/.test(folder)) {
	await writeFile(join(projectFolder, 'deploy', 'nginx.conf'), nginxConfiguration(folder));
	await writeFile(join(projectFolder, 'deploy', 'Caddyfile'), caddyfile(folder));
} else {
	console.error(`“${folder}” is not a valid folder: write it like /stories/four-meetings/.`);
	process.exitCode = 1;
}
