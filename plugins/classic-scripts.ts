import { relative } from 'node:path';
import { build, type Plugin } from 'vite';
import { story } from './story.ts';

const NAME = /^virtual:classic-script\/(.+)$/;
const RESOLVED = /^\0virtual:classic-script\/(.+)$/;

/** Classic scripts, which run without `type="module"` and import nothing: source files by name. */
export const CLASSIC_SCRIPTS: Record<string, string> = {
	frame: 'src/embed/frame/first-script.ts',
	edition: 'src/embed/frame/edition-script.ts',
	language: 'src/site/inline/language-script.ts',
	host: 'src/embed/host/host-script.ts'
};

/**
 * Bundles a source file and its imports into one minified classic script without globals.
 * @param source Path from the project's folder.
 * @param name The folder of the story in `stories/`.
 * @returns The script, and the paths of all its sources.
 * @throws {Error} when the bundler returns no output.
 */
export async function classicScript(source: string, name: string) {
	const result = await build({
		configFile: false,
		plugins: [story(name)],
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: source,
				output: { format: 'iife', entryFileNames: 'script.js' },
				// A classic script cannot export; without this, the bundler keeps exports of the entry.
				preserveEntrySignatures: false
			}
		}
	});
	// The type also covers builds that watch or write several formats.
	if (!('output' in result)) throw new Error(`Bundling ${source} returned no script.`);
	const [{ code, moduleIds }] = result.output;
	return { code: code.trim(), files: moduleIds };
}

/**
 * A plugin for `import text from 'virtual:classic-script/NAME'`: the text of the script.
 * @param storyName The folder of the story in `stories/`.
 */
export function classicScripts(storyName: string): Plugin {
	return {
		name: 'classic-scripts',
		resolveId: (id) => (NAME.test(id) ? `\0${id}` : undefined),
		async load(id) {
			const [, name = ''] = RESOLVED.exec(id) ?? [];
			if (!name) return;
			const source = CLASSIC_SCRIPTS[name];
			if (!source) {
				const known = Object.keys(CLASSIC_SCRIPTS).join(', ');
				throw new Error(
					`There is no classic script “${name}”, only ${known}: add it to ${relative(process.cwd(), import.meta.filename)}.`
				);
			}
			const { code, files } = await classicScript(source, storyName);
			for (const file of files) this.addWatchFile(file);
			return `export default ${JSON.stringify(code)};`;
		}
	};
}
