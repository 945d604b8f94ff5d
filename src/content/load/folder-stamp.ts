import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Lists names, sizes and times of change below `folder`. It differs after any file was written, added or deleted. */
export function folderStamp(folder: string): string {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.sort()
		.map((name) => {
			const { mtimeMs, size } = statSync(join(folder, name));
			return `${name} ${mtimeMs} ${size}`;
		})
		.join('\n');
}
