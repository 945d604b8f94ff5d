import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '#tools/paths.ts';

test('the site lists its third-party packages with their licences', () => {
	const licences = readFileSync(join(buildFolder, 'licences.md'), 'utf8');
	// Packages that the site imports, and packages that the build copies into it.
	for (const name of ['svelte', 'scrollama', '@fontsource-variable/newsreader', 'world-atlas']) {
		expect(licences).toContain(`\n## ${name} - `);
	}
	expect(licences).toContain('SIL OPEN FONT LICENSE');
	expect(licences).toContain('Permission is hereby granted, free of charge');
});
