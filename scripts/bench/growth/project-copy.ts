/** A copy of the project that tells a longer story, outside the project and gone after use. */
import { cp, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readFiles } from '#content/load/read-files.ts';
import { projectFolder } from '../../places.js';
import { longerStory, type Told } from './longer-story.ts';

/** All that a build reads, but for node_modules. */
const PARTS = [
	'src',
	'plugins',
	'scripts',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** Draws `tokyo-23` as `tokyo`. */
const SCENES = `import { SCENE_IDS, sceneOf as realScene } from './real-scenes.ts';
export { SCENE_IDS };
export const sceneOf = (id) => realScene(id.replace(/-\\d+$/, ''));
`;

/** Gives each chapter of the longer story every scene. */
const CHAPTERS = `import { sceneOf } from '../scenes.ts';
const scenes = new Proxy({}, { get: (_, id) => sceneOf(id) });
export const CHAPTER_SCENES = new Proxy({}, { get: () => () => Promise.resolve({ scenes }) });
`;

/** The pages that are left out are linked to all the same. */
const WITHOUT_CRAWLING = `import config from './real.config.js';
config.kit.prerender = { crawl: false };
export default config;
`;

export interface ProjectCopy {
	folder: string;
	remove: () => Promise<void>;
}

function withoutFile<Filed extends { file: string }>({ file: _, ...record }: Filed) {
	return record;
}

async function tell({ matter, steps, claims }: Told, folder: string): Promise<void> {
	for (const part of ['steps', 'claims']) {
		await rm(join(folder, part), { recursive: true });
		await mkdir(join(folder, part));
	}
	await writeFile(join(folder, 'story.yaml'), stringify(withoutFile(matter)));
	// A file of claims is named after a chapter; the first one is in a story of any length.
	const [chapter] = matter.chapters;
	const name = chapter?.id.replace('chapter-', '') ?? '';
	await writeFile(join(folder, 'claims', `${name}.yaml`), stringify(claims.map(withoutFile)));
	for (const step of steps) {
		const { id, markdown, ...front } = withoutFile(step);
		await writeFile(
			join(folder, 'steps', `${id}.md`),
			`---\n${stringify(front)}---\n\n${markdown}\n`
		);
	}
}

async function leaveOutOtherPages(folder: string): Promise<void> {
	const routes = await readdir(join(folder, 'src/routes'), { withFileTypes: true });
	for (const { name } of routes.filter((entry) => entry.isDirectory())) {
		await rm(join(folder, 'src/routes', name), { recursive: true });
	}
	await rename(join(folder, 'svelte.config.js'), join(folder, 'real.config.js'));
	await writeFile(join(folder, 'svelte.config.js'), WITHOUT_CRAWLING);
}

/**
 * Copies the project, with its story told in `count` steps.
 * @param pages `story` for the page of the whole story alone; a page, a card and a frame for each step take far longer.
 */
export async function projectCopy(count: number, pages: 'story' | 'all'): Promise<ProjectCopy> {
	const { matter, ...files } = readFiles(projectFolder);
	if (!matter) throw new Error('src/story/story.yaml cannot be read: `npm run build` says why.');
	const folder = await mkdtemp(join(tmpdir(), `four-meetings-${String(count)}-`));
	const remove = () => rm(folder, { recursive: true });
	for (const part of PARTS) {
		await cp(join(projectFolder, part), join(folder, part), { recursive: true });
	}
	await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
	await tell(longerStory({ matter, ...files }, count), join(folder, 'src/story'));
	const scenes = join(folder, 'src/scenes');
	await rename(join(scenes, 'scenes.ts'), join(scenes, 'real-scenes.ts'));
	await writeFile(join(scenes, 'scenes.ts'), SCENES);
	await writeFile(join(scenes, 'chapters/chapters.ts'), CHAPTERS);
	if (pages === 'story') await leaveOutOtherPages(folder);
	return { folder, remove };
}
