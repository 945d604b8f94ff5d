import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '#tools/paths.ts';

test('the site names whose work it carries, and shows their licences', () => {
	const licences = readFileSync(join(buildFolder, 'licences.md'), 'utf8');
	// By an import, and by the other ways in which work of others comes into the site.
	for (const name of ['svelte', 'scrollama', '@fontsource-variable/newsreader', 'world-atlas']) {
		expect(licences).toContain(`\n## ${name} - `);
	}
	expect(licences).toContain('SIL OPEN FONT LICENSE');
	expect(licences).toContain('Permission is hereby granted, free of charge');
});
