import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';

/**
 * Writes files and names each on the console. Formats code.
 * @param files Texts by path from the project's folder, which is the current folder.
 */
export async function writeFiles(files: Record<string, string>): Promise<void> {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(file), { recursive: true });
		const style = { ...(await resolveConfig(file)), filepath: file };
		writeFileSync(file, file.endsWith('.ts') ? await format(text, style) : text);
		console.log(`wrote ${file}`);
	}
}
