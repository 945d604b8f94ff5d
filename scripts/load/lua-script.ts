/** The script that wrk runs: which requests it sends, in turn, and how it says what came of them. */

export interface Request {
	path: string;
	headers: Record<string, string>;
}

/** Lua reads the same escapes in strings as JSON writes, for what may stand in paths and headers. */
const quoted = (text: string) => JSON.stringify(text);

function formatted({ path, headers }: Request): string {
	const fields = Object.entries(headers).map(
		([name, value]) => `[${quoted(name)}] = ${quoted(value)}`
	);
	return `wrk.format("GET", ${quoted(path)}, { ${fields.join(', ')} })`;
}

/** Sends the requests one after the other, for as long as wrk is told to; at its end prints one line of JSON. */
export function luaScript(requests: Request[]): string {
	return `local requests
local turn = 0

function init()
	requests = { ${requests.map(formatted).join(', ')} }
end

function request()
	turn = turn % #requests + 1
	return requests[turn]
end

function done(summary, latency)
	local errors = summary.errors
	print(string.format(
		'{"requests":%d,"bytes":%d,"duration":%d,"p50":%d,"p99":%d,"p999":%d,"lost":%d,"refused":%d}',
		summary.requests, summary.bytes, summary.duration,
		latency:percentile(50), latency:percentile(99), latency:percentile(99.9),
		errors.connect + errors.read + errors.write + errors.timeout, errors.status
	))
end
`;
}
