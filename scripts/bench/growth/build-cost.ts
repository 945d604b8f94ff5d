/** What it costs to build a longer story, and what comes of it. */
import { spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readStory } from '#content/load/read-story.ts';

/** Times in seconds. */
export interface BuildCost {
	/** Reading and checking the story's files. */
	copydesk: number;
	build: number;
	html: number;
	/** As it is sent. */
	brotli: number;
	/** With a window too small to see that a later round repeats an earlier one: as if every step were new. */
	brotliOfNewWords: number;
	files: number;
	/** Of all files on the host, compressed ones too. */
	disk: number;
}

/** Two to this power is the window, in bytes: several steps, and less than a round of nineteen. */
const SMALL_WINDOW = 17;

const seconds = (since: number) => (performance.now() - since) / 1000;

function runBuild(folder: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const vite = join(folder, 'node_modules/vite/bin/vite.js');
		const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: folder });
		let said = '';
		child.stderr.on('data', (text: Buffer) => (said += text.toString()));
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`The longer story could not be built:\n${said}`));
		});
	});
}

async function sizes(folder: string): Promise<number[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	return Promise.all(
		files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size)
	);
}

/** Builds the story in `folder`, a copy of the project. */
export async function buildCost(folder: string): Promise<BuildCost> {
	const reading = performance.now();
	readStory(folder);
	const copydesk = seconds(reading);
	const building = performance.now();
	await runBuild(folder);
	const build = seconds(building);
	const html = await readFile(join(folder, 'build/index.html'));
	const all = await sizes(join(folder, 'build'));
	return {
		copydesk,
		build,
		html: html.length,
		brotli: (await stat(join(folder, 'build/index.html.br'))).size,
		brotliOfNewWords: brotliCompressSync(html, {
			params: { [constants.BROTLI_PARAM_LGWIN]: SMALL_WINDOW }
		}).length,
		files: all.length,
		disk: all.reduce((sum, size) => sum + size, 0)
	};
}
