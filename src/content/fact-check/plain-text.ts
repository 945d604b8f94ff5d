import { lexer, type Token } from 'marked';

function textOf(token: Token): string {
	if (token.type === 'list') return (token.items as Token[]).map(textOf).join('\n');
	if ('tokens' in token && token.tokens) return token.tokens.map(textOf).join('');
	return token.type === 'space' ? '\n' : 'text' in token ? String(token.text) : '';
}

/** The text of Markdown without its markup, one paragraph a line. */
export function plainText(markdown: string): string {
	return lexer(markdown).map(textOf).join('\n');
}
