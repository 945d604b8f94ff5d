/** Reads the field `attribution` of a claim: the holder of a view, and who reports it. */

/** The words of a language in an attribution. */
export interface AttributionWords {
	/** The text before the reporter, and after it: “, according to ”. */
	reporter: readonly [before: string, after: string];
	/** The first characters of an office after a name. */
	office: string;
	/** A first word that a text may leave out; empty for none. */
	article: string;
}

export const ENGLISH_ATTRIBUTION: AttributionWords = {
	reporter: [', according to ', ''],
	office: ',',
	article: 'the '
};

/** Returns the holder of a view and its reporter, without articles and offices. One of both is alone. */
export function namesInAttribution(
	attribution: string,
	{ reporter: [before, after], office, article }: AttributionWords
): string[] {
	const at = attribution.endsWith(after) ? attribution.indexOf(before) : -1;
	const parts =
		at === -1
			? [attribution]
			: [
					attribution.slice(0, at),
					attribution.slice(at + before.length, attribution.length - after.length)
				];
	return parts.map((part) => {
		const [name = ''] = part.split(office);
		return article !== '' && name.toLowerCase().startsWith(article)
			? name.slice(article.length)
			: name;
	});
}
