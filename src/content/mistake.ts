/** One mistake in the story's files: where it is, what it is, and how to correct it. */
export interface Mistake {
	/** Path from the project's folder. */
	file: string;
	/** Id of the step, the claim or another record, if the mistake is in one. */
	record?: string;
	/** The field or the column, if the mistake is in one. */
	field?: string;
	/** The problem with the text that causes it, a colon, and the fix. */
	message: string;
}

/** Thrown when the story cannot be published. Its message lists every mistake, one a line. */
export class StoryError extends Error {
	readonly mistakes: Mistake[];

	constructor(mistakes: Mistake[]) {
		const lines = mistakes.map(({ file, record, field, message }) => {
			const where = [file, record && `“${record}”`, field && `field ${field}`].filter(Boolean);
			return `  ${where.join(', ')}: ${message}`;
		});
		const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
		super(`The story has ${count}:\n${lines.join('\n')}`);
		this.name = 'StoryError';
		this.mistakes = mistakes;
	}
}
