// @ts-check
import { parseAst } from 'vite';

/**
 * What a script imports, told apart by when it is fetched: with the script, or when asked for.
 *
 * @param {string} code
 * @returns {{ atOnce: string[], later: string[] }}
 */
export function moduleImports(code) {
	/** @type {{ atOnce: string[], later: string[] }} */
	const found = { atOnce: [], later: [] };
	visit(parseAst(code), found);
	return found;
}

/**
 * @param {unknown} value a node of the syntax tree, or anything that one holds
 * @param {{ atOnce: string[], later: string[] }} found
 */
function visit(value, found) {
	if (Array.isArray(value)) {
		for (const item of value) visit(item, found);
		return;
	}
	if (typeof value !== 'object' || value === null) return;
	const node = /** @type {Record<string, unknown>} */ (value);
	const name = node.source ? literal(node.source) : undefined;
	if (name !== undefined) {
		if (node.type === 'ImportExpression') found.later.push(name);
		else found.atOnce.push(name);
	}
	for (const child of Object.values(node)) visit(child, found);
}

/**
 * The text of a string, however a minifier has quoted it.
 *
 * @param {unknown} value
 * @returns {string | undefined}
 */
function literal(value) {
	const node =
		/** @type {{ type: string, value?: unknown, quasis?: { value: { cooked: string } }[] }} */ (
			value
		);
	if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
	if (node.type === 'TemplateLiteral' && node.quasis?.length === 1)
		return node.quasis[0]?.value.cooked;
	return undefined;
}
