import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CLASSIC_SCRIPTS, classicScript } from './classic-scripts.ts';

/** What each script may weigh, in bytes of brotli. */
const LIMITS: Record<string, number> = { frame: 2048, host: 4096 };

test.each(Object.entries(CLASSIC_SCRIPTS))(
	'%s is one small classic script that fits into a page and leaves no global',
	async (name, source) => {
		const { code } = await classicScript(source);
		expect(brotliCompressSync(code).length).toBeLessThanOrEqual(LIMITS[name] ?? 0);
		expect(code).not.toMatch(/<\/script|<!--|\bimport\b|\bexport\b/);
		expect(code).toMatch(/^\(function\(\)\{[^]*\}\)\(\);?$/);
	}
);
