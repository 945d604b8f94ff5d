/** The tables of docs/scale.md. */
import { markdownTable } from '../bench/table.ts';
import { writtenBytes, writtenCount, writtenTime } from '../written.ts';
import type { LoggedRequest } from './logged-requests.ts';
import { ASSUMED, needs, type Measured, type Visit } from './needs.ts';
import { LOAD, type Borne } from './put-under-load.ts';
import { bytesByKind, bytesOf, KIND_NAMES } from './visit-cost.ts';

const milliseconds = (time: number) => writtenTime(time * 1e6);
/** More figures than three would say more than one measurement can. */
const rounded = (value: number) => writtenCount(Number(value.toPrecision(3)));
const bits = (bytes: number) => `${((bytes * 8) / 1e9).toFixed(1)} Gbit/s`;

/** How the load came. */
export const loadWords = () =>
	`${LOAD.connections} connections at once, each asking again as soon as it has its answer, for ${LOAD.seconds} s:`;

export function loadTable(loads: Map<string, Borne>): string {
	return markdownTable(
		['asked for', 'a second', '50 %', '99 %', '99.9 %', 'bytes an answer', 'refused', 'lost'],
		[...loads].map(([name, borne]) => [
			name,
			rounded(borne.requestsASecond),
			milliseconds(borne.p50),
			milliseconds(borne.p99),
			milliseconds(borne.p999),
			writtenBytes(borne.bytes),
			rounded(borne.refused),
			rounded(borne.lost)
		])
	);
}

export function visitTable(visits: Map<string, LoggedRequest[]>): string {
	return markdownTable(
		['visit', 'requests', ...KIND_NAMES, 'all'],
		[...visits].map(([name, requests]) => [
			name,
			writtenCount(requests.length),
			...bytesByKind(requests).map(writtenBytes),
			writtenBytes(bytesOf(requests))
		])
	);
}

export function needsTable(measured: Measured): string {
	const { requests, bytes, hits, asking, askingBytes, askingWhenFresh, fill } = needs(measured);
	const { peak, fresh } = ASSUMED;
	return markdownTable(
		['a million readers an hour', 'mean', `peak, ${peak} times`],
		[
			['requests a second, to the network', rounded(requests), rounded(requests * peak)],
			['bytes out of the network', bits(bytes), bits(bytes * peak)],
			['bytes in the hour', writtenBytes(bytes * 3600), ''],
			['share that caches answer alone', `${(hits * 100).toFixed(1)} %`, ''],
			[
				'requests a second, to the origin, as the headers are',
				rounded(asking),
				rounded(asking * peak)
			],
			[
				'… bytes a second, while nothing changes',
				writtenBytes(askingBytes),
				writtenBytes(askingBytes * peak)
			],
			[
				`requests a second, to the origin, where the network may answer for ${fresh} s`,
				rounded(askingWhenFresh),
				rounded(askingWhenFresh)
			],
			['bytes out of the origin after a deployment, once', writtenBytes(fill), '']
		]
	);
}

/** What nobody has measured, in words. */
export function assumedWords(): string {
	const { readers, returning, peak, edges, fresh } = ASSUMED;
	return [
		`Assumed: ${writtenCount(readers)} readers an hour, ${rounded(returning * 100)} % of whom have read before on the same device and build;`,
		`a busiest minute of ${peak} times the mean; ${edges} places where the network keeps copies of its own;`,
		`where it may answer without asking, ${fresh} s.`
	].join('\n');
}

/** What one server does without a network before it, and what its line to the world lets through. */
export function aloneTable({ requests, bytes }: Visit, requestsASecond: number): string {
	const visits = requestsASecond / requests;
	const line = (gigabits: number) => (gigabits * 1e9) / 8 / bytes;
	const row = (name: string, aSecond: number) => [name, rounded(aSecond), rounded(aSecond * 3600)];
	return markdownTable(
		['first visits', 'a second', 'an hour'],
		[
			row('one nginx worker, as measured', visits),
			row('through a line of 1 Gbit/s, at most', line(1)),
			row('through a line of 10 Gbit/s, at most', line(10))
		]
	);
}
