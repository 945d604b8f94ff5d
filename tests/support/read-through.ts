/**
 * Scrolls from step to step like links. Waits until each step is active, drawn and marked in the
 * navigation. It runs in the page and is sent there as text, so it uses only its argument.
 * @returns One sentence for each step that is not reached within five seconds.
 */
export async function readThrough(steps: string[]): Promise<string[]> {
	const timeout = 5000;
	const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const pageState = () => {
		const stage = document.querySelector<HTMLElement>('[data-stage]');
		const link = document.querySelector('nav[data-spine] [aria-current="step"]');
		return [
			`active: ${document.documentElement.dataset.activeStep ?? ''}`,
			`drawn: ${stage?.dataset.scene ?? ''}`,
			`marked: ${link?.getAttribute('href')?.split('#')[1] ?? ''}`
		].join(', ');
	};
	const missed: string[] = [];
	for (const id of steps) {
		document.getElementById(id)?.scrollIntoView();
		const start = performance.now();
		const expected = `active: ${id}, drawn: ${id}, marked: ${id}`;
		while (pageState() !== expected && performance.now() - start < timeout) await nextFrame();
		if (pageState() !== expected) missed.push(`${id} is not reached; ${pageState()}`);
	}
	return missed;
}
