import { expect, it } from 'vitest';
import { addresses, bytesByKind, bytesOf, isHashed, KIND_NAMES } from './visit-cost.ts';

const visit = [
	{ path: '/', status: 200, bytes: 1 },
	{ path: '/_app/immutable/entry/a.js', status: 200, bytes: 10 },
	{ path: '/service-worker.js', status: 200, bytes: 20 },
	{ path: '/_app/immutable/assets/b.woff2', status: 200, bytes: 100 },
	{ path: '/_app/immutable/assets/c.css', status: 200, bytes: 1000 },
	{ path: '/', status: 200, bytes: 1 }
];

it('weighs a visit by kind, and loses nothing', () => {
	expect(Object.fromEntries(KIND_NAMES.map((kind, at) => [kind, bytesByKind(visit)[at]]))).toEqual({
		pages: 2,
		scripts: 30,
		fonts: 100,
		'styles and icon': 1000
	});
	expect(bytesOf(visit)).toBe(1132);
});

it('knows which addresses hold a hash, and names each once', () => {
	expect(addresses(visit)).toHaveLength(5);
	expect(visit.filter(isHashed)).toHaveLength(3);
});
