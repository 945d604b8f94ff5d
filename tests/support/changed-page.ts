import { readFile, writeFile } from 'node:fs/promises';
import type { Change } from './faults/dom-changes.ts';
import { textOfPage } from './faults/page-text.ts';
import { hashOf } from './inline-texts.ts';

/** The recording of a changed page. */
export interface Changed {
	/** The page's text right after the change, one item a block. */
	text: string[];
	/** Messages of uncaught errors since the change. */
	errors: string[];
}

function changeAndRecord(change: Change, readText: () => string[]): void {
	const errors: string[] = [];
	addEventListener('error', ({ message }) => errors.push(message));
	addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
	change();
	Object.assign(window, { changed: { text: readText(), errors } });
}

/** Adds a script to the end of a built page. It changes the page before the modules run, in every engine. */
export async function changePage(file: string, change: Change): Promise<void> {
	const script = `(${String(changeAndRecord)})(${String(change)}, ${String(textOfPage)})`;
	const html = await readFile(file, 'utf8');
	const changed = html
		.replace(/script-src [^;"]*/, (allowed) => `${allowed} '${hashOf(script)}'`)
		.replace('</body>', () => `<script>${script}</script></body>`);
	await writeFile(file, changed);
}
