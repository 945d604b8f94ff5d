import { relative } from 'node:path';
import { build, type Plugin } from 'vite';

const NAME = /^virtual:classic-script\/(.+)$/;
const RESOLVED = /^\0virtual:classic-script\/(.+)$/;

/** Scripts that a page or a host runs as they are: no module, nothing to fetch. By name, their sources from the project's folder. */
export const CLASSIC_SCRIPTS: Record<string, string> = {
	frame: 'src/embed/frame/first-script.ts',
	host: 'src/embed/host/host-script.ts'
};

/** A source and all it imports as one small classic script that leaves no global behind. */
export async function classicScript(source: string) {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: source,
				output: { format: 'iife', entryFileNames: 'script.js' },
				// A script has no exports, and nothing of it is left out for want of a reader.
				preserveEntrySignatures: false
			}
		}
	});
	// Neither watching nor writing several formats, a build gives one output.
	if (!('output' in result)) throw new Error(`${source} gave no script.`);
	const [{ code, moduleIds }] = result.output;
	return { code: code.trim(), files: moduleIds };
}

/** Gives `import text from 'virtual:classic-script/NAME'`: the script's text, made once at build. */
export function classicScripts(): Plugin {
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
					`There is no classic script “${name}”, only ${known}: name it in ${relative(process.cwd(), import.meta.filename)}.`
				);
			}
			const { code, files } = await classicScript(source);
			for (const file of files) this.addWatchFile(file);
			return `export default ${JSON.stringify(code)};`;
		}
	};
}
