import { story } from '#tools/story.ts';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { hashOf, inlineScripts, inlineStyles } from './inline-texts.ts';

/** Extensions of files that contain file names or the name of the build. */
const TEXT_EXTENSIONS = ['.html', '.js', '.css', '.json'];

const HASHED = '_app/immutable/';

/** Returns whether an address is a file of the other build. */
export const isOfAnotherBuild = (address: string) => address.includes('.another.');

/** Returns whether an address is a file whose name contains a hash of its content. */
export const isHashed = (address: string) => address.includes(`/${HASHED}`);

/**
 * Copies a build and changes it like a build of other sources. Every hashed file gets another
 * name. The title and the build's name differ.
 * @throws {Error} if the start page of the build has no build name.
 */
export async function makeAnotherBuild(from: string, to: string, title: string): Promise<void> {
	const names = await readdir(from, { recursive: true, withFileTypes: true });
	const files = names
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(from.length + 1));
	const page = await readFile(join(from, 'index.html'), 'utf8');
	const build = /name="build" content="(\w+)"/.exec(page)?.[1];
	if (!build) throw new Error('index.html has no <meta name="build">. Run `npm run build` again.');

	const renamed = new Map(
		files
			.filter((file) => file.startsWith(HASHED) && !file.endsWith('.br') && !file.endsWith('.gz'))
			.map((file) => [basename(file), basename(file).replace(/(\.\w+)$/, '.another$1')])
	);
	const rewrite = (text: string) => {
		let rewritten = text.replaceAll(build, 'anotherbuild').replaceAll(story.title, title);
		for (const [before, after] of renamed) rewritten = rewritten.replaceAll(before, after);
		return rewritten;
	};
	const rewritePage = (html: string) =>
		[...inlineScripts(html), ...inlineStyles(html)].reduce(
			(rewritten, text) => rewritten.replace(hashOf(text), hashOf(rewrite(text))),
			rewrite(html)
		);

	await rm(to, { recursive: true, force: true });
	for (const file of files) {
		const target = join(to, dirname(file), renamed.get(basename(file)) ?? basename(file));
		await mkdir(dirname(target), { recursive: true });
		if (!TEXT_EXTENSIONS.includes(extname(file))) await cp(join(from, file), target);
		else {
			const text = await readFile(join(from, file), 'utf8');
			await writeFile(target, file.endsWith('.html') ? rewritePage(text) : rewrite(text));
		}
	}
}
