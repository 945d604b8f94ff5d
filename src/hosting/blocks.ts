const indented = (lines: string[]) => lines.map((line) => (line === '' ? '' : `\t${line}`));

/** The lines of a configuration block, in the syntax that nginx and Caddy share. */
export const block = (head: string, lines: string[]) => [`${head} {`, ...indented(lines), '}'];
