/** A start tag of a page. */
export interface Tag {
	/** In lower case. */
	name: string;
	attributes: Record<string, string>;
	/** The text in a script or style; empty for all other tags. */
	text: string;
}

const COMMENT = /<!--[\s\S]*?-->/g;
const TAG = /<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ATTRIBUTE = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Returns the start tags of a page. Scripts and styles contain text, not tags. */
export function tagsOf(html: string): Tag[] {
	const page = html.replace(COMMENT, '');
	const tags: Tag[] = [];
	const pattern = new RegExp(TAG);
	for (let match = pattern.exec(page); match; match = pattern.exec(page)) {
		const name = (match[1] ?? '').toLowerCase();
		const text = ['script', 'style'].includes(name) ? upToEnd(page, name, pattern.lastIndex) : '';
		pattern.lastIndex += text.length;
		tags.push({ name, attributes: attributesOf(match[2] ?? ''), text });
	}
	return tags;
}

function upToEnd(page: string, name: string, from: number): string {
	const end = page.toLowerCase().indexOf(`</${name}`, from);
	return page.slice(from, end === -1 ? undefined : end);
}

function attributesOf(text: string): Record<string, string> {
	return Object.fromEntries(
		Array.from(text.matchAll(ATTRIBUTE), ([, name = '', ...values]) => [
			name.toLowerCase(),
			(values.find((value) => value) ?? '').replaceAll('&amp;', '&')
		])
	);
}

/** Returns whether a script tag is code and not data. */
export function isProgram({ name, attributes }: Tag): boolean {
	return name === 'script' && /^(|module|text\/javascript)$/i.test(attributes.type ?? '');
}
