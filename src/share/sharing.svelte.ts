import { SHARE_METHODS, type Outcome, type Shared, type ShareMethod } from './methods.ts';

const BY_HAND = 'Copy the link from the field.';

/** One opened panel: which ways there are, and what became of the last try. */
export class Sharing {
	readonly #shared: Shared;

	/** What is to be tried, best first; the last is offered only when the others fail, or when it is all there is. */
	readonly ways: ShareMethod[] = SHARE_METHODS.filter((way) => way.isSupported());

	/** Said to ears and eyes alike. */
	said = $state('');
	/** Whether the link stands in a field, to be copied by hand. */
	isByHand = $state(false);

	constructor(shared: Shared) {
		this.#shared = shared;
	}

	get mail(): string {
		const { title, url } = this.#shared;
		return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`;
	}

	/** The ways that have a button. */
	get offered(): ShareMethod[] {
		return this.ways.length > 1 ? this.ways.slice(0, -1) : this.ways;
	}

	/** Tries a way, and where it is not allowed the ones after it. */
	async share(way: ShareMethod): Promise<void> {
		for (const next of this.ways.slice(this.ways.indexOf(way))) {
			try {
				return this.#take(await next.use(this.#shared));
			} catch {
				// Forbidden here: the next way.
			}
		}
	}

	#take(outcome: Outcome): void {
		if (outcome === 'given up') return;
		this.isByHand = outcome === 'by hand';
		this.said = outcome === 'by hand' ? BY_HAND : outcome.said;
	}
}
