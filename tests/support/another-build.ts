import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { hashOf, inlineScripts, inlineStyles } from './inline-texts.ts';

/** Files that name other files, or the build that they belong to. */
const TEXTS = ['.html', '.js', '.css', '.json'];

const HASHED = '_app/immutable/';

/** Whether an address is one of the other build's files. */
export const isOfAnotherBuild = (address: string) => address.includes('.another.');

/** Whether an address is one whose name goes by its contents. */
export const isHashed = (address: string) => address.includes(`/${HASHED}`);

/**
 * Makes a second build out of a first one, as another source would have given it: every hashed file
 * has another name, and no file of the first build is left; the title and the build's name differ.
 */
export async function makeAnotherBuild(from: string, to: string, title: string): Promise<void> {
	const names = await readdir(from, { recursive: true, withFileTypes: true });
	const files = names
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(from.length + 1));
	const page = await readFile(join(from, 'index.html'), 'utf8');
	const build = /name="build" content="(\w+)"/.exec(page)?.[1];
	if (!build) throw new Error('The page does not say which build it is of.');

	const renamed = new Map(
		files
			.filter((file) => file.startsWith(HASHED) && !file.endsWith('.br') && !file.endsWith('.gz'))
			.map((file) => [basename(file), basename(file).replace(/(\.\w+)$/, '.another$1')])
	);
	const rewrite = (text: string) => {
		let rewritten = text.replaceAll(build, 'anotherbuild').replaceAll('Four Meetings', title);
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
		if (!TEXTS.includes(extname(file))) await cp(join(from, file), target);
		else {
			const text = await readFile(join(from, file), 'utf8');
			await writeFile(target, file.endsWith('.html') ? rewritePage(text) : rewrite(text));
		}
	}
}
