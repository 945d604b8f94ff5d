/**
 * Changes the page like a translator: replaces each text by a new node, with a character in front.
 * @param words A word, and its translation.
 */
export function translate(words: { from: string; to: string } = { from: '', to: '' }): void {
	const found = document.evaluate('//body//text()[normalize-space()]', document, null, 7);
	for (let index = 0; index < found.snapshotLength; index++) {
		const text = found.snapshotItem(index) as Text;
		if (text.parentElement?.closest('script, style')) continue;
		const translated = `訳 ${text.data}`.replace(words.from, words.to);
		if (text.parentElement?.closest('option')) text.data = translated;
		else {
			const font = document.createElement('font' as string);
			font.textContent = translated;
			text.replaceWith(font);
		}
	}
}
