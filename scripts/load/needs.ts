/** From what was measured to what a delivery network needs: plain arithmetic, with its assumptions by name. */

/** Nobody has measured these; they are chosen, and printed beside what follows from them. */
export const ASSUMED = {
	/** Readers an hour. */
	readers: 1_000_000,
	/** Share of readers who have read before, on the same device and the same build. */
	returning: 0.1,
	/** How many times the hour's mean the busiest minute is, as after a message to all phones. */
	peak: 5,
	/** Places where the network keeps copies of its own. */
	edges: 100,
	/** Seconds for which a place may answer with a page without asking, where that is set. */
	fresh: 60
};

/** One reader's visit. */
export interface Visit {
	requests: number;
	/** Of these, requests for addresses that hold a hash: no cache has to ask about them again. */
	hashed: number;
	/** As they travel, with headers. */
	bytes: number;
}

export interface Measured {
	first: Visit;
	second: Visit;
	/** Different addresses of a first visit that hold no hash. */
	changing: number;
	/** What all files of a first visit weigh together, in bytes. */
	fill: number;
	/** Bytes of an answer that says that nothing has changed. */
	unchanged: number;
}

/** Bytes and requests a second, but for shares and sums. */
export interface Needs {
	requests: number;
	bytes: number;
	/** Share of requests that a cache may answer by itself, as the headers are. */
	hits: number;
	/** Requests that reach the origin as the headers are: each asks whether something has changed. */
	asking: number;
	/** What these are answered with, as long as nothing has changed. */
	askingBytes: number;
	/** Requests that reach the origin where the network may answer for `fresh` seconds, at most. */
	askingWhenFresh: number;
	/** Bytes that leave the origin after a deployment, once. */
	fill: number;
}

/** The mean of an hour; a peak is `ASSUMED.peak` times that. */
export function needs(
	{ first, second, changing, fill, unchanged }: Measured,
	assumed = ASSUMED
): Needs {
	const { readers, returning, edges, fresh } = assumed;
	const aSecond = (measure: keyof Visit) =>
		(readers / 3600) * ((1 - returning) * first[measure] + returning * second[measure]);
	const requests = aSecond('requests');
	const asking = requests - aSecond('hashed');
	return {
		requests,
		bytes: aSecond('bytes'),
		hits: 1 - asking / requests,
		asking,
		askingBytes: asking * unchanged,
		askingWhenFresh: (edges * changing) / fresh,
		fill: edges * fill
	};
}
