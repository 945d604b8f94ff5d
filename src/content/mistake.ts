/** One thing wrong in the story's files: where, what, and the mend. */
export interface Mistake {
	/** Path from the project's folder. */
	file: string;
	/** The step, claim or other record, where there is one. */
	record?: string;
	/** The field or column. */
	field?: string;
	/** What is wrong, with the offending text, and what to do. */
	says: string;
}

/** Thrown when the story cannot be published; its message lists every mistake, one a line. */
export class StoryError extends Error {
	readonly mistakes: Mistake[];

	constructor(mistakes: Mistake[]) {
		const lines = mistakes.map(({ file, record, field, says }) => {
			const where = [file, record && `“${record}”`, field && `field ${field}`].filter(Boolean);
			return `  ${where.join(', ')}: ${says}`;
		});
		super(`The story has ${mistakes.length} mistake(s):\n${lines.join('\n')}`);
		this.name = 'StoryError';
		this.mistakes = mistakes;
	}
}
