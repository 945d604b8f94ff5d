// @ts-check
/**
 * Installs the packages in package-lock.json, for `npm start` and `npm test` in a fresh clone. Plain
 * JavaScript without imports of packages: it runs before any is installed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const manifest = new URL('../package.json', import.meta.url);
const needed = JSON.parse(readFileSync(manifest, 'utf8')).engines.node.replace('>=', '');
const own = process.versions.node;
if (own.localeCompare(needed, 'en', { numeric: true }) < 0) {
	console.error(`This project needs Node ${needed} or later; this is Node ${own}.`);
	process.exit(1);
}
// --no-save leaves the lock file as it is; --include=dev overrides NODE_ENV=production.
const { status } = spawnSync('npm install --no-save --no-audit --no-fund --include=dev', {
	shell: true,
	stdio: 'inherit'
});
process.exit(status ?? 1);
