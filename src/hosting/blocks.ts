/** Lines moved in by one step. */
const indented = (lines: string[]) => lines.map((line) => (line === '' ? '' : `\t${line}`));

/** A block of a configuration, as nginx and Caddy write them alike. */
export const block = (head: string, lines: string[]) => [`${head} {`, ...indented(lines), '}'];
