/** What `npm run bench` may be asked. */
import { parseArgs } from 'node:util';

export interface Options {
	runs: number;
	/** Folder of another build. */
	beside?: string;
	write: boolean;
}

const KNOWN = '--runs N, --beside FOLDER, --write';

/** @throws {Error} where an option is unknown or lacks its value. */
export function optionsOf(args: string[]): Options {
	const options = {
		runs: { type: 'string', default: '3' },
		beside: { type: 'string' },
		write: { type: 'boolean', default: false }
	} as const;
	const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
	for (const token of tokens) {
		const unknown =
			token.kind === 'positional'
				? token.value
				: token.kind === 'option' && !(token.name in options)
					? token.rawName
					: undefined;
		if (unknown !== undefined) {
			throw new Error(`npm run bench does not know ${unknown}. It knows ${KNOWN}.`);
		}
	}
	const { runs: asked, beside, write } = parseArgs({ args, options }).values;
	const runs = Number(asked);
	if (!Number.isInteger(runs) || runs < 1) {
		throw new Error(`--runs ${asked} is no number of runs. Give a whole one, as in --runs 3.`);
	}
	return { runs, write, ...(beside === undefined ? {} : { beside }) };
}
