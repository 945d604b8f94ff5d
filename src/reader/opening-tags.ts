/**
 * What a step's page needs in its head so that the first paint stands at the step: the script, and,
 * where there are no scripts, the wish to paint nothing before the step has arrived.
 */
export function openingTags(step: string): string {
	const wait = `<noscript><link rel="expect" href="#${step}" blocking="render"></noscript>`;
	return `${wait}%story.opening-script%`;
}

/** What stands right behind the step's section: it tells the script in the head that the step is there. */
export const ARRIVED = '%story.step-arrived-script%';
