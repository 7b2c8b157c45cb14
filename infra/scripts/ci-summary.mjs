import { readFileSync } from 'node:fs';

/*
 * Prints `<n> passed, <m> failed` from Jest's JSON report, the number of other steps that failed and Jest's exit code.
 * A spec file that could not run counts as one failure; so does a run that ran no test, or failed for another reason.
 */
const [reportFile, failedSteps, testStatus] = process.argv.slice(2);

function testResult(file) {
  const text = readFileSync(file, 'utf8');
  if (text === '') return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(text);
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

const { passed, failed } = testResult(reportFile);
const failedAsAWhole = failed === 0 && (passed === 0 || testStatus !== '0');
const allFailed = failed + Number(failedSteps) + (failedAsAWhole ? 1 : 0);
console.log(`${passed} passed, ${allFailed} failed`);
process.exitCode = allFailed === 0 ? 0 : 1;
