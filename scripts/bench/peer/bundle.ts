import { join } from 'node:path';
import { build } from 'vite';
import { projectFolder } from '../../places.js';

/** The peer's script as a newsroom ships it: one file, without what it does not use, minified. */
export async function peerScript(): Promise<string> {
	const built = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: { input: join(projectFolder, 'scripts/bench/peer/graphic.ts') }
		}
	});
	const [result] = [built].flat();
	if (!result || !('output' in result)) throw new Error('Vite has not built the peer’s script.');
	return result.output[0].code;
}
