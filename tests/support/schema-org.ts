/**
 * A schema.org validator that runs offline: the vocabulary as TypeScript types (schema-dts), and
 * the compiler to hold data against them. It knows every type, every property and what a property
 * may hold; it does not know the form of dates and addresses.
 */
import { join } from 'node:path';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
	strict: true,
	noEmit: true,
	skipLibCheck: true,
	target: ts.ScriptTarget.ES2022,
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	types: []
};

/** For each of the things, what is wrong with it as a thing of this type; nothing, where nothing is. */
export function typeErrorsOf(type: string, things: unknown[]): string[][] {
	const sources = new Map(
		things.map((thing, place) => [
			join(process.cwd(), `structured-data-${place}.ts`),
			`import type { ${type}, WithContext } from 'schema-dts';
export const thing: WithContext<${type}> = ${JSON.stringify(thing)};`
		])
	);
	const host = ts.createCompilerHost(OPTIONS);
	const fromDisk = host.getSourceFile.bind(host);
	host.getSourceFile = (name, version, onError) => {
		const source = sources.get(name);
		return source === undefined
			? fromDisk(name, version, onError)
			: ts.createSourceFile(name, source, version);
	};
	const files = [...sources.keys()];
	const program = ts.createProgram(files, OPTIONS, host);
	return files.map((file) => {
		const source = program.getSourceFile(file);
		return [
			...program.getSyntacticDiagnostics(source),
			...program.getSemanticDiagnostics(source)
		].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
	});
}
