/** The files that a language needs besides an edition's words. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistake } from '../mistake.ts';

const LANGUAGE_FILES: readonly ((tag: string) => string)[] = [
	(tag) => `src/language/tables/${new Intl.Locale(tag).language}.ts`,
	(tag) => `src/language/reading/${tag}.yaml`
];

/** Finds the files that are missing for these languages. Paths are from the current folder, the project's. */
export const missingLanguageFiles = (tags: string[]): Mistake[] =>
	tags
		.flatMap((tag) => LANGUAGE_FILES.map((path) => path(tag)))
		.filter((file) => !existsSync(join(process.cwd(), file)))
		.map((file) => ({
			file,
			message: 'is missing: write it, as docs/another-language.md describes'
		}));
