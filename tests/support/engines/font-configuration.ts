import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, projectFolder } from '#tools/paths.ts';

/** The font of the packages that has Japanese letters. */
const FONT = join(projectFolder, 'node_modules/@fontsource-variable/noto-sans-jp/files');

/**
 * Writes a configuration of fontconfig that adds the font to those of the machine. WebKitGTK draws nothing, with no
 * width, for a letter that no font has.
 * @returns The file, for `FONTCONFIG_FILE`.
 */
export async function writeFontConfiguration(): Promise<string> {
	const folder = join(cacheFolder, 'fonts');
	const file = join(folder, 'fonts.conf');
	await mkdir(folder, { recursive: true });
	await writeFile(
		file,
		`<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">${process.env.FONTCONFIG_FILE ?? '/etc/fonts/fonts.conf'}</include>
	<dir>${FONT}</dir>
	<cachedir>${folder}</cachedir>
</fontconfig>
`
	);
	return file;
}
