/** What one check of `npm test` came to. */
export interface Outcome {
  name: string;
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
}

/** A command whose exit code is its one result. */
export function outcomeOfCommand(name: string, ok: boolean): Outcome {
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/**
 * Vitest's counts. A test that was skipped counts as failed, and so do a run without a report, one without tests,
 * and one that failed outside its tests.
 */
export function outcomeOfTests(name: string, ok: boolean, report: VitestReport | null): Outcome {
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numTotalTests ?? 0) - passed;
  const sound = ok && passed > 0;
  return { name, passed, failed: failed === 0 && !sound ? 1 : failed };
}

/** A line for each check, then the sum. */
export function closingLines(outcomes: readonly Outcome[]): string[] {
  const lines = outcomes.map(
    ({ name, passed, failed }) =>
      `${failed === 0 ? 'ok    ' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed`,
  );
  const sum = (of: 'passed' | 'failed') =>
    outcomes.reduce((total, outcome) => total + outcome[of], 0);
  return [...lines, `${sum('passed')} passed, ${sum('failed')} failed`];
}
