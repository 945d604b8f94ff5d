/** Entry script of an iframe with one step. */
import { attempt } from '#site/script/attempt.ts';
import { pageData } from '#site/script/page-data.ts';
import type { FramedStepData } from './frame-data.ts';

void attempt('the live graphic', async () => {
	const { runFramedStep } = await import('./framed-step.svelte.ts');
	runFramedStep(pageData() as FramedStepData);
});
