/**
 * `npm test`: types, lint and unit tests at the same time, then each story's build and browser tests.
 * `npm run test:quick`: the first three only. A failure stops only the parts that need its result.
 * The last line is `N passed, N failed`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { JSONReport } from '@playwright/test/reporter';
import { x } from 'tinyexec';
import type { JsonTestResults } from 'vitest/reporters';
import { chosenStory, storyNames } from '#content/story-paths.ts';
import { chromium } from '#tools/chromium.ts';
import { cacheFolder, projectFolder } from '#tools/paths.ts';
import { missingPrograms, skipped } from '#tools/programs.ts';

/** Some tests read full addresses, which the build writes only if SITE_URL is set. */
process.env.SITE_URL ||= 'https://example.org/four-meetings/';

interface Count {
	passed: number;
	failed: number;
}

/** The fields that this script reads from npm's report. */
interface AuditReport {
	vulnerabilities?: object;
	message?: string;
}

const missing = missingPrograms();
const total: Count = { passed: 0, failed: 0 };
const summary: string[] = [];

/** Runs a part and adds its count and time. A part that throws is one failure. */
async function runPart(name: string, work: () => Promise<Count>): Promise<boolean> {
	const start = performance.now();
	const { passed, failed } = await work().catch((error: unknown) => {
		console.error(`\n=== ${name} ===\n${error instanceof Error ? error.message : String(error)}`);
		return { passed: 0, failed: 1 };
	});
	total.passed += passed;
	total.failed += failed;
	const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
	summary.push(`${failed === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(28)}${seconds} s`);
	return failed === 0;
}

/** Runs a command; its output appears when it ends, or at once if it is `live`. Returns its exit code. */
async function run(name: string, command: string, { live = false, env = {} } = {}) {
	if (live) console.log(`\n=== ${name} ===`);
	const output = live ? 'inherit' : 'pipe';
	const child = x(command, [], {
		nodeOptions: { cwd: projectFolder, shell: true, env, stdio: ['ignore', output, output] }
	});
	const lines: string[] = [];
	for await (const line of child) lines.push(line);
	if (!live) console.log(`\n=== ${name} ===\n${lines.join('\n').trim()}`);
	return child.exitCode ?? 1;
}

/** Runs a part of one command, which counts as one check. */
const check = (name: string, command: string, env: Record<string, string> = {}) =>
	runPart(name, async () => {
		const code = await run(name, command, { env });
		return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
	});

/** Returns the path for a JSON report; deletes the report of an earlier run. */
function newReport(name: string): string {
	mkdirSync(cacheFolder, { recursive: true });
	const file = join(cacheFolder, name);
	rmSync(file, { force: true });
	return file;
}

/** A runner that fails with no failed test (a file that does not load, a full disk) is one failure. */
function count(passed: number, failed: number, code: number): Count {
	return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

async function unitTests(): Promise<Count> {
	const report = newReport('unit-tests.json');
	const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
	const code = await run('unit tests', `vitest run ${reporters}`);
	const { numPassedTests, numTotalTests } = JSON.parse(
		readFileSync(report, 'utf8')
	) as JsonTestResults;
	return count(numPassedTests, numTotalTests - numPassedTests, code);
}

/** Runs the browser tests of a story's build. Skipped and flaky tests count as failed. */
async function endToEndTests(env: Record<string, string>): Promise<Count> {
	const report = newReport('end-to-end-tests.json');
	const code = await run('browser tests', 'playwright test --reporter=line,json', {
		live: true,
		env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
	});
	const { stats } = JSON.parse(readFileSync(report, 'utf8')) as JSONReport;
	return count(stats.expected, stats.unexpected + stats.flaky + stats.skipped, code);
}

/** Checks the packages that readers download for known vulnerabilities. */
async function audit(): Promise<Count> {
	const report = newReport('audit.json');
	const code = await run('audit', `npm audit --omit=dev --json > "${report}"`);
	const { vulnerabilities, message } = JSON.parse(readFileSync(report, 'utf8')) as AuditReport;
	if (vulnerabilities) return count(code === 0 ? 1 : 0, 0, code);
	missing.push(`audit: npm's registry does not respond (${message ?? ''}). Or set SKIP=audit.`);
	return { passed: 0, failed: process.env.CI ? 1 : 0 };
}

/** Builds a story and runs its browser tests. The chosen story is built into `build/`. */
async function testBuild(story: string): Promise<void> {
	const env: Record<string, string> = { STORY: story };
	if (story !== chosenStory()) env.BUILD_FOLDER = join(cacheFolder, 'builds', story);
	if (!(await check(`build ${story}`, 'npm run build', env))) return;
	await check(`licences ${story}`, 'npm run licences', env);
	await runPart(`browser ${story}`, () => endToEndTests(env));
}

const isQuick = process.argv.includes('--quick');
// `npm test` damages the story's files 20 times for each seed.
if (isQuick) process.env.STORY_ROUNDS ||= '5';
// The cache ignores changed types in other files, so only the quick run uses it.
const lintCache = '--cache --cache-strategy content --cache-location node_modules/.cache/eslint/';

await run('routes and types', 'svelte-kit sync');
await Promise.all([
	check('types', 'npm run check'),
	check('lint', `npm run lint${isQuick ? ` -- ${lintCache}` : ''}`),
	runPart('unit tests', unitTests)
]);

if (!isQuick) {
	if (process.env.CI && missing.length > 0) {
		await runPart('other programs', () => Promise.reject(new Error(missing.join('\n'))));
	}
	// Finds Chromium once, for Playwright and its workers.
	await chromium();
	for (const story of storyNames(projectFolder)) await testBuild(story);
	if (!skipped().includes('audit')) await runPart('audit', audit);
	summary.push(...missing.map((text) => `MISSING ${text}`));
}
summary.push(...skipped().map((name) => `SKIPPED ${name}`));

console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
