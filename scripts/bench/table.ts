/** A table in Markdown, for a terminal and for docs/. */
export function markdownTable(head: string[], rows: string[][]): string {
	const widths = head.map((title, column) =>
		Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map((cell) => cell.length))
	);
	const line = (cells: string[]) =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
