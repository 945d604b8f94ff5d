import { expect, it } from 'vitest';
import { luaScript } from './lua-script.ts';

it('sends every request with its headers, quoted so that nothing leaves its string', () => {
	const script = luaScript([
		{ path: '/', headers: { 'accept-encoding': 'br' } },
		{ path: '/a"b', headers: { 'if-none-match': 'W/"68-1"' } }
	]);
	expect(script).toContain(
		'requests = { wrk.format("GET", "/", { ["accept-encoding"] = "br" }), wrk.format("GET", "/a\\"b", { ["if-none-match"] = "W/\\"68-1\\"" }) }'
	);
});
