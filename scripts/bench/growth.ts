/**
 * How a story's page and its build grow with the number of steps. It builds made-up stories of several
 * lengths, with the steps of `npm run story`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { extent } from 'd3-array';
import type { Browser, Request } from 'playwright-core';
import { x } from 'tinyexec';
import { parse, stringify } from 'yaml';
import { storyPaths } from '#content/story-paths.ts';
import { cacheFolder, projectFolder } from '#tools/paths.ts';
import { seeded } from '#tools/seeded.ts';
import { serve } from '#tools/serve.ts';
import { addStory } from '../story/add-story.ts';
import { compare, type LimitResult } from './limits.ts';
import { firstLoad, PHONE } from './measure.ts';

/** Numbers of steps. */
const LENGTHS = [10, 20, 40];

/** Steps a chapter. A page loads the scenes of one chapter first. */
const CHAPTER_LENGTH = 5;

/** Words of a step. */
const WORDS = 65;

/** Git ignores a story of this name. */
const NAME = 'growth-bench';

/** Bytes in brotli, elements of `/`, and the seconds of a build. */
interface Size {
	scripts: number;
	html: number;
	elements: number;
	build: number;
}

/** The maximum growth of each measure for one more step. */
const LIMITS: Record<keyof Size, number> = { scripts: 20, html: 600, elements: 40, build: 3 };

/** Returns words of random letters: repeated text would hardly grow a compressed page. */
function wordsFrom(random: () => number): string {
	const letter = () => String.fromCharCode(97 + Math.floor(random() * 26));
	const word = () => Array.from({ length: 5 }, letter).join('');
	return Array.from({ length: WORDS }, word).join(' ');
}

/** Returns the files of a story with a number of steps, which are alternately the first and the second template. */
export function storyOfLength(name: string, length: number): Record<string, string> {
	const { settings, story, step, scene } = storyPaths(name);
	const files = addStory({ name }, []);
	const random = seeded(length);
	const ids = Array.from({ length }, (_, index) => `step-${index + 1}`);
	const chapters = Array.from({ length: Math.ceil(length / CHAPTER_LENGTH) }, (_, index) => ({
		id: `chapter-${index + 1}`,
		title: `Chapter ${index + 1}`,
		steps: ids.slice(index * CHAPTER_LENGTH, (index + 1) * CHAPTER_LENGTH)
	}));
	return {
		[settings]: files[settings] ?? '',
		[story]: stringify({ ...(parse(files[story] ?? '') as object), chapters }),
		[scene('cover')]: files[scene('cover')] ?? '',
		...Object.fromEntries(
			ids.flatMap((id, index) => {
				const template = index % 2 === 0 ? 'first' : 'second';
				return [
					[step(id), `${files[step(template)] ?? ''}\n${wordsFrom(random)}\n`],
					// Scenes name their labels by the id of their step.
					[scene(id), files[scene(template)]?.replace(`'${template}.`, `'${id}.`) ?? '']
				];
			})
		)
	};
}

/** Builds a story of a number of steps and measures its start page. */
async function sizeOf(length: number, browser: Browser): Promise<Size> {
	for (const [file, text] of Object.entries(storyOfLength(NAME, length))) {
		await mkdir(dirname(join(projectFolder, file)), { recursive: true });
		await writeFile(join(projectFolder, file), text);
	}
	const folder = join(cacheFolder, NAME);
	const start = performance.now();
	const { exitCode, stderr } = await x('npm', ['run', 'build'], {
		nodeOptions: { cwd: projectFolder, env: { STORY: NAME, BUILD_FOLDER: folder } }
	});
	if (exitCode !== 0) throw new Error(`The story of ${length} steps does not build: ${stderr}`);
	const build = (performance.now() - start) / 1000;
	await using server = await serve({ folder, port: 0, brotli: true });
	await using page = await browser.newPage({ viewport: PHONE.viewport, serviceWorkers: 'block' });
	const requests: Request[] = [];
	page.on('requestfinished', (request) => requests.push(request));
	await page.goto(server.address, { waitUntil: 'networkidle' });
	return { ...(await firstLoad(page, requests)), build: Number(build.toFixed(1)) };
}

/** Returns the growth of each measure for one more step, beside its limit. */
export function checkGrowth(sizes: Map<number, Size>): LimitResult[] {
	const [shortest = NaN, longest = NaN] = extent(sizes.keys());
	return (Object.keys(LIMITS) as (keyof Size)[]).map((name) => {
		const [from = NaN, to = NaN] = [sizes.get(shortest)?.[name], sizes.get(longest)?.[name]];
		return compare(name, (to - from) / (longest - shortest), LIMITS[name]);
	});
}

/** Builds and measures a story of each length. Removes all files that it writes. */
export async function measureGrowth(browser: Browser): Promise<Map<number, Size>> {
	const sizes = new Map<number, Size>();
	const remove = async () => {
		await rm(join(projectFolder, storyPaths(NAME).folder), { recursive: true, force: true });
		await rm(join(cacheFolder, NAME), { recursive: true, force: true });
	};
	try {
		for (const length of LENGTHS) {
			await remove();
			console.error(`A story of ${length} steps …`);
			sizes.set(length, await sizeOf(length, browser));
		}
		return sizes;
	} finally {
		await remove();
	}
}
