/** Every text of a page is in the story's files or in a table of strings; a component types none. */
import { readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { expect, it } from 'vitest';

/** Attributes that readers see or hear. */
const SHOWN_ATTRIBUTES = ['alt', 'aria-label', 'placeholder', 'title'];

/** A placeholder of the page’s template, as in `%story.opening-script%`, or a colour. */
const NO_TEXT = /%[\w.-]+%|#[\da-f]{6}\b/g;

/** The text of a code element: the same in every language. */
const CODE_ELEMENTS = ['code', 'style'];

interface Node {
	type: string;
	[field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value;

const hasLetters = (text: string) => /\p{L}/u.test(text.replaceAll(NO_TEXT, ''));

/** Whether a string of an expression is a text: names of code have no space between words. */
const isSentence = (text: string) => /\p{L}\S* \S*\p{L}/u.test(text);

/** The typed texts below a node of a component’s template. */
function typedTexts(node: Node): string[] {
	if (node.type === 'Text') return hasLetters(String(node.data)) ? [String(node.data).trim()] : [];
	if (node.type === 'Attribute' && node.name === 'content' && Array.isArray(node.value)) {
		const [value] = node.value as Node[];
		return isSentence(String(value?.data)) ? [String(value?.data)] : [];
	}
	if (node.type === 'Literal' || node.type === 'TemplateElement') {
		const text = node.type === 'Literal' ? node.value : (node.value as { cooked: string }).cooked;
		return typeof text === 'string' && isSentence(text) ? [text] : [];
	}
	if (node.type === 'StyleDirective') return [];
	if (node.type === 'Attribute' && !SHOWN_ATTRIBUTES.includes(String(node.name))) return [];
	if (node.type === 'RegularElement' && CODE_ELEMENTS.includes(String(node.name))) return [];
	return Object.values(node)
		.flat()
		.filter(isNode)
		.flatMap((child) => typedTexts(child));
}

const textsOf = (source: string) => {
	const { fragment, instance } = parse(source, { modern: true });
	const parts: unknown[] = [fragment, instance?.content];
	return parts.filter(isNode).flatMap((part) => typedTexts(part));
};

const COMPONENTS = Object.keys(import.meta.glob(['../**/*.svelte', '!../**/testing/**']));

it.each(COMPONENTS)('%s types no text', (file) => {
	expect(textsOf(readFileSync(new URL(file, import.meta.url), 'utf8'))).toEqual([]);
});

it.each([
	['a text', '<p>Sources</p>', 'Sources'],
	['a text in a condition', '{#if a}<b>{b} of</b>{/if}', 'of'],
	['the name of a control', '<button aria-label="Close">×</button>', 'Close'],
	['a text of an expression', "{a ? 'Read it' : b}", 'Read it'],
	['a text of the script', "<script>const name = 'Two words';</script>", 'Two words']
])('finds %s', (_, source, text) => {
	expect(textsOf(source)).toEqual([text]);
});

it('knows what is no text', () => {
	const source = '<p class="two words"><code>script-src</code> {strings.name} · %story.base%</p>';
	expect(textsOf(source)).toEqual([]);
});
