/** Runs a script's work. If it throws, prints the message without the stack and sets exit code 1. */
export async function main(work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
