/**
 * A schema.org validator that runs offline. The TypeScript compiler checks data against the
 * vocabulary's types (schema-dts). It checks types, properties and their values, but not the formats
 * of dates and addresses.
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

/** Returns the type errors of each item; an empty list for a correct item. */
export function typeErrorsOf(type: string, items: unknown[]): string[][] {
	const sources = new Map(
		items.map((item, index) => [
			join(process.cwd(), `structured-data-${index}.ts`),
			`import type { ${type}, WithContext } from 'schema-dts';
export const item: WithContext<${type}> = ${JSON.stringify(item)};`
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
