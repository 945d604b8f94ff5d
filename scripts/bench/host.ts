/** A static host of a built story to which pages are added, without a change of the build. */
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '#tools/serve.ts';

export async function hostOf(build: string) {
	const folder = await mkdtemp(join(tmpdir(), 'four-meetings-bench-'));
	for (const name of await readdir(build)) {
		await symlink(resolve(build, name), join(folder, name));
	}
	const { address, close } = await serve({ folder, port: 0, brotli: true });
	return {
		address,
		/** Adds a file as the story's own are: what travels is brotli. */
		add: async (name: string, text: string) => {
			await writeFile(join(folder, name), text);
			await writeFile(join(folder, `${name}.br`), brotliCompressSync(text));
		},
		close: async () => {
			await close();
			await rm(folder, { recursive: true });
		}
	};
}
