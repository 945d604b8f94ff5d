/** `npm start`: builds the story if its sources have changed, serves it and prints the address. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { x } from 'tinyexec';
import { fingerprint } from '#tools/fingerprint.ts';
import { buildFolder, projectFolder } from '#tools/paths.ts';
import { serve } from '#tools/serve.ts';
import { main } from './main.ts';

const DEFAULT_PORT = 4273;

/** Returns whether build/ matches the current sources. Each page has their fingerprint. */
async function isCurrent(): Promise<boolean> {
	const page = await readFile(join(buildFolder, 'index.html'), 'utf8').catch(() => '');
	return page.includes(`name="build" content="${fingerprint()}"`);
}

await main(async () => {
	if (!(await isCurrent())) {
		const nodeOptions = { cwd: projectFolder, stdio: 'inherit' } as const;
		const { exitCode } = await x('npm', ['run', 'build'], { nodeOptions });
		if (exitCode !== 0) throw new Error('`npm run build` failed; its message is above.');
	}
	const { PORT } = process.env;
	const { address } = PORT
		? await serve({ folder: buildFolder, port: Number(PORT) })
		: await serve({ folder: buildFolder, port: DEFAULT_PORT }).catch(() =>
				serve({ folder: buildFolder, port: 0 })
			);
	console.log(`The story is at ${address}\nPress Ctrl-C to stop.`);
});
