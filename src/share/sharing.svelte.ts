import type { SharePanelStrings } from '#language/strings.ts';
import {
	SHARE_METHODS,
	type SharedLink,
	type ShareMethod,
	type ShareResult
} from './share-methods.ts';

/** The state of one open share panel. */
export class Sharing {
	readonly #link: SharedLink;
	readonly #messages: Pick<SharePanelStrings, 'shared' | 'copied' | 'manual'>;

	readonly #supported = SHARE_METHODS.filter((method) => method.isSupported());

	/** The result of the last attempt, as text; empty before the first one. */
	message = $state('');
	/** Whether the panel shows the link in a field. */
	showsLink = $state(false);

	/** @param messages The texts of the results. */
	constructor(link: SharedLink, messages: Pick<SharePanelStrings, 'shared' | 'copied' | 'manual'>) {
		this.#link = link;
		this.#messages = messages;
	}

	/** A `mailto:` address with the title as the subject, and the title and the address as the body. */
	get mail(): string {
		const { title, url } = this.#link;
		// RFC 6068: a line break is CR and LF. Some apps drop line breaks; the space still separates the link.
		const body = `${title} \r\n${url}`;
		return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
	}

	/** The methods that get a button: all supported ones but the last, which is the fallback; at least one. */
	get offered(): ShareMethod[] {
		return this.#supported.length > 1 ? this.#supported.slice(0, -1) : this.#supported;
	}

	/** Tries a method and, where it is not allowed, the methods after it. */
	async share(method: ShareMethod): Promise<void> {
		for (const next of this.#supported.slice(this.#supported.indexOf(method))) {
			try {
				this.#report(await next.share(this.#link));
				return;
			} catch {
				// Not allowed here: try the next method.
			}
		}
	}

	#report(result: ShareResult): void {
		if (result === 'canceled') return;
		this.showsLink = result === 'manual';
		this.message = this.#messages[result];
	}
}
