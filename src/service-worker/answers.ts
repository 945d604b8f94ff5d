/** How requests are answered: pages from the network while it answers, files from the copies. */
import { home, keptAsset, keptPage } from './copies.ts';
import { subjectOf } from './subject.ts';

/** Milliseconds after which a network counts as none, where there is a copy: trains have networks that never answer. */
const PATIENCE = 4000;

/** Server errors start here. */
const SERVER_ERROR = 500;

/** The answer to a request of the story's; none for what is nothing of this worker's business. */
export function answerTo(request: Request): Promise<Response> | undefined {
	const subject = subjectOf(request, home);
	if (!subject) return undefined;
	return subject.kind === 'page' ? page(request, subject.path) : asset(request);
}

async function asset(request: Request): Promise<Response> {
	return (await keptAsset(request.url)) ?? fetch(request);
}

async function page(request: Request, path: string): Promise<Response> {
	const sent = fetch(request);
	try {
		const answer = await Promise.race([sent, patience()]);
		if (answer.status < SERVER_ERROR) return answer;
	} catch {
		// No network, or none worth the name: what is kept has to do.
	}
	return (await kept(path)) ?? sent;
}

function patience(): Promise<never> {
	return new Promise((_, reject) => {
		setTimeout(() => {
			reject(new Error('The network does not answer.'));
		}, PATIENCE);
	});
}

/** The story from a copy; a step's own page is its place in the story. */
async function kept(path: string): Promise<Response | undefined> {
	const story = await keptPage();
	if (path === '' || !story) return story;
	const step = path.replace(/\/$/, '');
	const isStep = (await story.text()).includes(`href="#${step}"`);
	return isStep ? Response.redirect(`${home}#${step}`) : undefined;
}
