import { expect, it } from 'vitest';
import { loggedRequests } from './logged-requests.ts';

it('reads what was asked for and sent, and passes over what is no request for a file', () => {
	const log = [
		'127.0.0.1 - - [01/Jan/2026:00:00:00 +0000] "GET / HTTP/1.1" 200 54093 "-" "Mozilla/5.0 (X11)"',
		'127.0.0.1 - - [01/Jan/2026:00:00:01 +0000] "GET /?from=mail HTTP/2.0" 304 0 "http://localhost/" "-"',
		'127.0.0.1 - - [01/Jan/2026:00:00:02 +0000] "POST / HTTP/1.1" 405 150 "-" "-"',
		''
	].join('\n');
	expect(loggedRequests(log)).toEqual([
		{ path: '/', status: 200, bytes: 54093 },
		{ path: '/?from=mail', status: 304, bytes: 0 }
	]);
});
