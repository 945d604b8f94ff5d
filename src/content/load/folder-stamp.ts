import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Changes when a file below `folder` is written, added or taken away. */
export function folderStamp(folder: string): string {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.sort()
		.map((name) => {
			const { mtimeMs, size } = statSync(join(folder, name));
			return `${name} ${mtimeMs} ${size}`;
		})
		.join('\n');
}
