/** The types of fields that several files of a story have. */
import * as v from 'valibot';

export const Text = v.pipe(
	v.string(),
	v.trim(),
	v.nonEmpty('is empty: write it, or remove the line')
);

/** Lower-case words joined by hyphens. Ids are public anchors: a published id never changes. */
export const Id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: use lower-case words joined by hyphens')
);

function isLanguageTag(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text)[0] === text;
	} catch {
		return false;
	}
}

/** A BCP 47 tag: `en`, `ja`, `zh-Hans`. */
export const LanguageTag = v.pipe(
	v.string(),
	v.check(isLanguageTag, 'is not a language: write a BCP 47 tag, like ja or zh-Hans')
);

/** A day of the Gregorian calendar, local to the place, `YYYY-MM-DD`. */
export const Day = v.pipe(
	v.string(),
	v.check((text) => {
		const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
		if (!match) return false;
		const day = new Date(`${text}T00:00:00Z`);
		return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
	}, 'is not a date: write a day that exists as YYYY-MM-DD')
);
