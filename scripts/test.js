// @ts-check
/**
 * `npm test`: every check there is, in one go, from a fresh checkout. It goes on after a failure,
 * so that one run shows all there is to mend, and closes with the line `N passed, N failed`.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { keepToSafePackages, knownHoles } from './audit.js';
import { chromium } from './browser.js';
import { build } from './build.js';
import { firefox, webkit } from './engines.js';
import { having, leftOut, orWithout } from './having.js';
import { ensureInstalled } from './install.js';
import { keepToLicences } from './licences.js';
import { messageOf } from './message.js';
import { npm } from './npm.js';
import { buildFolder, cacheFolder, projectFolder } from './places.js';
import { servers } from './servers.js';
import { endToEndCount, unitCount } from './test/counts.js';

/** @typedef {import('./test/counts.js').Count} Count */

/** The tests look at whole addresses too, which only a build that knows its own has. In a folder: there more can go wrong. */
process.env.SITE_URL ||= 'https://example.org/four-meetings/';

/** @type {{ name: string, count: Count, seconds: number }[]} */
const stages = [];

/**
 * Runs one stage, times it and notes what it counted; one that throws counts as one failure.
 *
 * @param {string} name
 * @param {() => Promise<Count>} work
 * @returns {Promise<boolean>} whether all of it passed
 */
async function stage(name, work) {
	console.log(`\n=== ${name} ===`);
	const start = performance.now();
	/** @type {Count} */
	let count = { passed: 0, failed: 1 };
	try {
		count = await work();
	} catch (error) {
		console.error(messageOf(error));
	}
	stages.push({ name, count, seconds: (performance.now() - start) / 1000 });
	return count.failed === 0;
}

/**
 * A stage that passes or fails as one check.
 *
 * @param {string} name
 * @param {() => Promise<unknown>} work throws when the check fails
 */
function check(name, work) {
	return stage(name, async () => {
		await work();
		return { passed: 1, failed: 0 };
	});
}

/**
 * A stage that needs something before it counts nothing while that is there.
 *
 * @param {string} name
 * @param {() => Promise<unknown>} work
 */
function preparation(name, work) {
	return stage(name, async () => {
		await work();
		return { passed: 0, failed: 0 };
	});
}

/** @param {string} script */
async function npmRun(script) {
	const code = await npm(['run', script]);
	if (code !== 0) throw new Error(`\`npm run ${script}\` ended with ${code}; it says why above.`);
}

/** @param {string} name */
async function freshReport(name) {
	await mkdir(cacheFolder, { recursive: true });
	const file = join(cacheFolder, name);
	// The report of an earlier run would stand in for one that was never written.
	await rm(file, { force: true });
	return file;
}

async function unitTests() {
	const report = await freshReport('unit-tests.json');
	const code = await npm([
		'run',
		'test:unit',
		'--',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${relative(projectFolder, report)}`
	]);
	return unitCount(report, code);
}

async function endToEndTests() {
	const report = await freshReport('end-to-end-tests.json');
	const code = await npm(['run', 'test:e2e', '--', '--reporter=line,json'], {
		PLAYWRIGHT_JSON_OUTPUT_FILE: report
	});
	return endToEndCount(report, code);
}

/** Whether npm knows of holes in what the site carries; nothing is counted where it cannot be asked. */
async function audit() {
	const holes = await orWithout('audit', knownHoles);
	if (!holes) return { passed: 0, failed: 0 };
	await keepToSafePackages(holes, buildFolder);
	return { passed: 1, failed: 0 };
}

async function allStages() {
	if (!(await preparation('packages', ensureInstalled))) return;
	const browser = await preparation('browser', chromium);
	// Where one of these cannot be had, the tests go on without it.
	await preparation('firefox', firefox);
	await preparation('webkit', webkit);
	for (const server of Object.values(servers)) {
		await preparation(server.name, () => having(server));
	}
	await check('types', () => npmRun('check'));
	await check('lint', () => npmRun('lint'));
	await stage('unit tests', unitTests);
	const built = await check('build', build);
	await check('first load', async () => {
		if (!built) throw new Error('Not measured: there is no build.');
		// Loaded only now: it is made with packages that the first stage installs.
		const { keepToBudget } = await import('./budget.js');
		keepToBudget(buildFolder);
	});
	await check('licences', async () => {
		if (!built) throw new Error('Not read: there is no build.');
		await keepToLicences(buildFolder);
	});
	await stage('audit', async () => {
		if (!built) throw new Error('Not asked: there is no build.');
		return audit();
	});
	await stage('end-to-end tests', async () => {
		if (!built) throw new Error('Not run: there is no build to test.');
		if (!browser) throw new Error('Not run: there is no browser to test with.');
		return endToEndTests();
	});
}

await allStages();

console.log('');
for (const { name, count, seconds } of stages) {
	const state = count.failed === 0 ? 'passed' : 'FAILED';
	console.log(`${state}  ${name.padEnd(18)}${seconds.toFixed(1).padStart(6)} s`);
}
for (const name of leftOut()) console.log(`LEFT OUT  ${name}`);
const passed = stages.reduce((sum, { count }) => sum + count.passed, 0);
const failed = stages.reduce((sum, { count }) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
