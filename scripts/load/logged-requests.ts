/** Lines of a server's log, in the form that servers call “combined”. */

export interface LoggedRequest {
	path: string;
	status: number;
	/** Of the body, as it was sent. */
	bytes: number;
}

const LINE = /"GET (?<path>\S+) HTTP\/[\d.]+" (?<status>\d+) (?<bytes>\d+) /;

export function loggedRequests(log: string): LoggedRequest[] {
	return log.split('\n').flatMap((line) => {
		const { path, status, bytes } = LINE.exec(line)?.groups ?? {};
		return path === undefined ? [] : [{ path, status: Number(status), bytes: Number(bytes) }];
	});
}
