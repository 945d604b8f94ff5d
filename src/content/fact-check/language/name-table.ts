/** Names in two languages: a name is the set of its forms in both. */
import type { NameMention } from '../mention.ts';
import { bounded } from './patterns.ts';

/** One form of a name in English and one in another language. */
export interface NamePair {
	english: string;
	translation: string;
}

/** Separates the names of a form that stands for several: “Japan and the United States”. */
const BETWEEN_NAMES = /,? and (?:the )?|, (?:the )?|[–-]/;

/** The forms that begin a chain of equal names; each form leads to another one, the last to itself. */
class EqualNames {
	readonly #next = new Map<string, string>();

	/** The form that stands for all equal ones. */
	keyOf(form: string): string {
		const next = this.#next.get(form);
		return next === undefined || next === form ? form : this.keyOf(next);
	}

	/** Makes two forms names of the same thing. */
	join(one: string, other: string): void {
		this.#next.set(this.keyOf(other), this.keyOf(one));
	}
}

/** Finds the names of a table in texts of either language. */
export class NameTable {
	/** The forms, the longest first, with the keys of the names that each stands for. */
	readonly #forms: { form: string; pattern: RegExp; keys: string[] }[];
	readonly #known = new Map<string, NameMention[]>();

	constructor(pairs: NamePair[]) {
		const equal = new EqualNames();
		const english = new Set(pairs.map((pair) => pair.english));
		const partsOf = (form: string) => {
			const parts = form.split(BETWEEN_NAMES);
			return parts.length > 1 && parts.every((part) => english.has(part)) ? parts : [form];
		};
		const keys = new Map<string, string[]>();
		for (const pair of pairs) {
			const parts = partsOf(pair.english);
			keys.set(pair.english, parts);
			keys.set(pair.translation, parts);
			if (parts.length === 1) equal.join(pair.english, pair.translation);
		}
		this.#forms = [...keys]
			.map(([form, parts]) => ({
				form,
				pattern: new RegExp(bounded(form), 'gu'),
				keys: [...new Set(parts.map((part) => equal.keyOf(part)))]
			}))
			.sort((a, b) => b.form.length - a.form.length);
	}

	/** Finds the names of a text. A longer form hides the shorter ones in it: 米海軍 is no mention of 米. */
	read(text: string): NameMention[] {
		const known = this.#known.get(text);
		if (known) return known;
		let rest = text;
		const found = this.#forms.flatMap(({ form, pattern, keys }): NameMention[] => {
			if (!rest.includes(form)) return [];
			const places = [...rest.matchAll(pattern)];
			for (const { index } of places)
				rest = rest.slice(0, index) + '_'.repeat(form.length) + rest.slice(index + form.length);
			return places.map(({ index }) => ({ kind: 'name', text: form, at: index, keys }));
		});
		this.#known.set(text, found);
		return found;
	}

	/** The keys of all names of a text, also of those inside longer forms. */
	keysIn(text: string): Set<string> {
		const forms = this.#forms.filter(
			({ form, pattern }) => text.includes(form) && text.search(pattern) >= 0
		);
		return new Set(forms.flatMap(({ keys }) => keys));
	}

	/** The forms of the names with these keys, in both languages. */
	formsOf(keys: string[]): string[] {
		return this.#forms
			.filter((one) => one.keys.length === 1 && keys.includes(one.keys[0] ?? ''))
			.map(({ form }) => form);
	}
}
