import { readFile, writeFile } from 'node:fs/promises';
import type { Change } from './faults/dom-changes.ts';
import { wordsOfPage } from './faults/kept-words.ts';
import { hashOf } from './in-page.ts';

/** What a page that was changed remembers. */
export interface Changed {
	/** Its words right after the change. */
	words: string[];
	/** What it has only written to its console since. */
	complaints: string[];
}

function changeAndRemember(change: Change, wordsOf: () => string[]): void {
	const complaints: string[] = [];
	addEventListener('error', ({ message }) => complaints.push(message));
	addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
	change();
	Object.assign(window, { changed: { words: wordsOf(), complaints } });
}

/** Has a page of a built site changed at its end, before any of its modules runs; in whatever engine. */
export async function changePage(file: string, change: Change): Promise<void> {
	const script = `(${String(changeAndRemember)})(${String(change)}, ${String(wordsOfPage)})`;
	const html = await readFile(file, 'utf8');
	const changed = html
		.replace(/script-src [^;"]*/, (allowed) => `${allowed} '${hashOf(script)}'`)
		.replace('</body>', () => `<script>${script}</script></body>`);
	await writeFile(file, changed);
}
