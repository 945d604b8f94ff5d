// @ts-check
import { readFile } from 'node:fs/promises';

/**
 * @typedef {{ passed: number, failed: number }} Count
 *
 * @typedef {object} UnitReport what is read of Vitest's JSON report
 * @property {number} numPassedTests
 * @property {number} numTotalTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 *
 * @typedef {object} EndToEndReport what is read of Playwright's JSON report
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors
 */

/**
 * Skipped and unfinished tests are failed ones here: a test that is not run proves nothing.
 *
 * @param {UnitReport} report
 * @returns {Count}
 */
function countUnit({ numPassedTests, numTotalTests, testResults }) {
	// A file that breaks before its first test has none to count, yet all of them are lost.
	const broken = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	);
	return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken.length };
}

/**
 * Flaky means passed only when tried again, which is failed here.
 *
 * @param {EndToEndReport} report
 * @returns {Count}
 */
function countEndToEnd({ stats, errors }) {
	const failed = stats.unexpected + stats.flaky + stats.skipped;
	return { passed: stats.expected, failed: failed + errors.length };
}

/**
 * @param {string} file Vitest's JSON report
 * @param {number} exitCode
 */
export async function unitCount(file, exitCode) {
	return certain(countUnit(await read(file)), exitCode, 'unit');
}

/**
 * @param {string} file Playwright's JSON report
 * @param {number} exitCode
 */
export async function endToEndCount(file, exitCode) {
	return certain(countEndToEnd(await read(file)), exitCode, 'end-to-end');
}

/**
 * @param {Count} count
 * @param {number} exitCode
 * @param {string} kind
 * @returns {Count}
 */
function certain({ passed, failed }, exitCode, kind) {
	if (passed + failed === 0) {
		throw new Error(`No ${kind} test ran. See that the test files are where they are looked for.`);
	}
	if (exitCode !== 0 && failed === 0) {
		throw new Error(`The ${kind} tests ended with ${exitCode} beside their tests; see above.`);
	}
	return { passed, failed };
}

/** @param {string} file */
async function read(file) {
	try {
		return JSON.parse(await readFile(file, 'utf8'));
	} catch {
		throw new Error('The test runner ended without a report; it says why above.');
	}
}
