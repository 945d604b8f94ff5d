/** Entry script of an iframe with one step. */
import { startPart } from '#site/script/start-part.ts';
import { pageData } from '#site/script/page-data.ts';
import type { FramedStepData } from './frame-data.ts';

void startPart('the live graphic', async () => {
	const { runFramedStep } = await import('./framed-step.svelte.ts');
	runFramedStep(pageData() as FramedStepData);
});
