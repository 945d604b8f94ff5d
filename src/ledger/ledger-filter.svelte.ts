import type { Entry } from './ledger.ts';

/** What a reader asks for; an empty text asks for all. */
export interface Asked {
	chapter: string;
	verdict: string;
	kind: string;
	/** Words to be found, all of them, in any order. */
	words: string;
}

export const FIELDS = ['chapter', 'verdict', 'kind', 'words'] as const satisfies (keyof Asked)[];

const ALL: Readonly<Asked> = { chapter: '', verdict: '', kind: '', words: '' };

/** Letters alone count: capitals, accents and the form of quotation marks do not. */
function plain(text: string): string {
	return text
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[‘’]/g, "'")
		.replaceAll(/[“”]/g, '"')
		.toLowerCase();
}

function textOf({ claim }: Entry): string {
	const pages = claim.pages.flatMap(({ title, publisher }) => [title, publisher]);
	const verbatim = claim.origin === 'source' ? claim.verbatim : '';
	return plain(
		[claim.restatement, verbatim, claim.reason, claim.note, claim.attribution, ...pages].join('\n')
	);
}

/** Which claims are shown. All logic and no DOM. */
export class LedgerFilter {
	readonly #entries: { entry: Entry; text: string }[];

	asked = $state<Asked>({ ...ALL });

	/** Ids of the claims that are shown. */
	readonly shown = $derived(this.#matching(this.asked));

	constructor(entries: readonly Entry[]) {
		this.#entries = entries.map((entry) => ({ entry, text: textOf(entry) }));
	}

	get total(): number {
		return this.#entries.length;
	}

	#matching({ chapter, verdict, kind, words }: Asked): string[] {
		const sought = plain(words).split(/\s+/).filter(Boolean);
		return this.#entries
			.filter(
				({ entry: { claim, chapters }, text }) =>
					(!chapter || chapters.includes(chapter)) &&
					(!verdict || claim.verdict === verdict) &&
					(!kind || claim.kind === kind) &&
					sought.every((word) => text.includes(word))
			)
			.map(({ entry }) => entry.claim.id);
	}

	/** How many claims would be shown if this one answer were changed and the others were not. */
	count<Field extends keyof Asked>(field: Field, answer: Asked[Field]): number {
		return this.#matching({ ...this.asked, [field]: answer }).length;
	}

	/** Shows all claims. */
	clear(): void {
		this.asked = { ...ALL };
	}

	/** Whether a claim is there and not shown. */
	hides(id: string): boolean {
		return !this.shown.includes(id) && this.#entries.some(({ entry }) => entry.claim.id === id);
	}
}
