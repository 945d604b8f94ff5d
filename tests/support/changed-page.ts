import { readFile, writeFile } from 'node:fs/promises';
import type { Change } from './faults/dom-changes.ts';
import { textOfPage } from './faults/page-text.ts';
import { hashOf } from './inline-texts.ts';

/** What a page that was changed remembers. */
export interface Changed {
	/** Its words right after the change. */
	words: string[];
	/** What it has only written to its console since. */
	complaints: string[];
}

function changeAndRecord(change: Change, wordsOf: () => string[]): void {
	const complaints: string[] = [];
	addEventListener('error', ({ message }) => complaints.push(message));
	addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
	change();
	Object.assign(window, { changed: { words: wordsOf(), complaints } });
}

/** Has a page of a built site changed at its end, before any of its modules runs; in whatever engine. */
export async function changePage(file: string, change: Change): Promise<void> {
	const script = `(${String(changeAndRecord)})(${String(change)}, ${String(textOfPage)})`;
	const html = await readFile(file, 'utf8');
	const changed = html
		.replace(/script-src [^;"]*/, (allowed) => `${allowed} '${hashOf(script)}'`)
		.replace('</body>', () => `<script>${script}</script></body>`);
	await writeFile(file, changed);
}
